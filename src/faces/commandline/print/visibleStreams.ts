import type { Streams } from "../Streams";

/**
 * Text in which signs that steer a terminal are written out, as `\u001b`: a customer's name must not colour, move or hide what is printed. Ends of lines and tabs
 * stay. In JSON the writing means the very same sign.
 */
function visible(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Streams that let no such sign through. */
export function visibleStreams({ out, err }: Streams): Streams {
  return { out: (text) => out(visible(text)), err: (text) => err(visible(text)) };
}
