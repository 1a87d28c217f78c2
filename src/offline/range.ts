/**
 * The part of a file that a `Range` header asks for, the end not included.
 * @returns undefined where all of it is the answer: no header, several parts, or none we understand;
 * "none" where it asks for what lies beyond the end
 */
export const partOf = (
  header: string | null,
  size: number,
): { start: number; end: number } | "none" | undefined => {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "") ?? [];
  if (!first && !last) return undefined;
  const start = first ? Number(first) : Math.max(0, size - Number(last));
  const end = first && last ? Math.min(size, Number(last) + 1) : size;
  return start < end ? { start, end } : "none";
};

/** A kept response as the request asks for it: viewers of PDF ask for pieces. */
export const answerFrom = async (request: Request, kept: Response): Promise<Response> => {
  const range = request.headers.get("range");
  if (!range) return kept;
  const whole = await kept.clone().arrayBuffer();
  const part = partOf(range, whole.byteLength);
  if (!part) return kept;
  const headers = new Headers(kept.headers);
  const size = String(whole.byteLength);
  if (part === "none") {
    headers.set("Content-Range", `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set("Content-Range", `bytes ${String(part.start)}-${String(part.end - 1)}/${size}`);
  return new Response(whole.slice(part.start, part.end), { status: 206, headers });
};
