import "./current-section.ts";
import "./explain.ts";
import "./keep-place.ts";
import "./quote.ts";
import "./soft-hyphens.ts";
