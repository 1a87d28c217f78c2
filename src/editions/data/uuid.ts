import { createHash } from "node:crypto";

/** Drawn once, for this site: the same name has the same identifier wherever the site stands. */
const namespace = Buffer.from("6f1d9c1e5b0e4c0f9a3d2b7c84e51a60", "hex");

/**
 * The identifier of a thing in address books and calendars, by RFC 9562 version 5: made from its name
 * alone, so that a file that is loaded again replaces what was there.
 */
export const uuidOf = (name: string): string => {
  const bytes = createHash("sha1").update(namespace).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};
