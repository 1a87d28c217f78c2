/**
 * What must be there before anything of a page is seen: it stands in the head as a plain script, bundled
 * into one file.
 */
import "./leave.ts";
import "./discreet.ts";
