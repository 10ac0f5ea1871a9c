/** The three numbers of a date, as they stand, and the sign between them (`年` for numbers that say themselves which is which). */
export interface DateTriple {
  readonly era: "roc" | "common" | undefined;
  readonly sign: "-" | "/" | "." | "年";
  readonly first: string;
  readonly second: string;
  readonly third: string;
}

const eraWord = "(?:中華|中华)?(民國|民国)|西元|公元";
const named = new RegExp(`^(${eraWord})?\\s*(\\d{1,4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日號号일]?$`);
const signed = new RegExp(`^(${eraWord})?\\s*(\\d{1,4})\\s*([-/.])\\s*(\\d{1,2})\\s*\\4\\s*(\\d{1,4})\\.?$`);

/** Takes an all-number date apart; `undefined` for a text that is none. `2026. 3. 5.` is written as Koreans, Croats and Hungarians do. O(length). */
export function dateParts(text: string): DateTriple | undefined {
  const words = named.exec(text);
  if (words) return { era: eraOf(words[1]), sign: "年", first: words[3]!, second: words[4]!, third: words[5]! };
  const signs = signed.exec(text);
  if (!signs || (text.endsWith(".") && signs[4] !== ".")) return undefined;
  return { era: eraOf(signs[1]), sign: signs[4] as DateTriple["sign"], first: signs[3]!, second: signs[5]!, third: signs[6]! };
}

function eraOf(word: string | undefined): DateTriple["era"] {
  if (word === undefined) return undefined;
  return /民/.test(word) ? "roc" : "common";
}
