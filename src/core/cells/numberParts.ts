/** The digits of a number with their separators, and what stands about them. */
export interface NumberParts {
  readonly lead: string;
  readonly digits: string;
  readonly trail: string;
}

/** No number that is written is longer. */
const longest = 400;
const digitsOf = /^[\d.,٫٬'’\s]*\d[.,٫]?(?:e[+-]?\d+)?/i;

/** Takes a number apart; `undefined` for a text without digits, or in which digits stand in two places. Expects plain text. O(length). */
export function numberParts(text: string): NumberParts | undefined {
  const start = text.search(/[.,٫]?\d/);
  if (start < 0 || text.length > longest) return undefined;
  const [lead, rest] = [text.slice(0, start), text.slice(start)];
  const digits = digitsOf.exec(rest)?.[0] ?? "";
  const trail = rest.slice(digits.length);
  // In “Rs.500” the point ends a word.
  if (/\d/.test(trail) || (/^[.,]/.test(rest) && /\p{L}$/u.test(lead))) return undefined;
  return { lead, digits, trail };
}
