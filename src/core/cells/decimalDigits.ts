import type { Culture } from "../Culture";

export type DecimalSign = Culture["decimal"];

/** Digits with a decimal point, and whether the meaning of their signs had to be guessed. */
interface Digits {
  readonly digits: string;
  readonly guess: boolean;
}

interface Habits {
  /** The culture's decimal sign. */
  readonly usual: DecimalSign;
  /** The decimal sign that the column's other texts show. */
  readonly shown: DecimalSign | undefined;
}

const withExponent = /^(?:\d+|\d*\.\d+|\d+\.)e[+-]?\d+$/i;
/** Blanks, apostrophes and the Arabic thousands sign part thousands in every culture that uses them. */
const alwaysGroups = /^[1-9]\d{0,2}([\s'’٬])\d{3}(?:\1\d{3})*(?:[.,٫]\d*)?$/;
const indian = /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d*)?$/;
const groups: Readonly<Record<DecimalSign, RegExp>> = {
  ".": /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/,
  ",": /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d*)?$/,
};
const decimals: Readonly<Record<DecimalSign, RegExp>> = { ".": /^(?:\d+\.\d*|\.\d+)$/, ",": /^(?:\d+,\d*|,\d+)$/ };
/** A lone sign with three digits behind it parts thousands as often as decimals. */
const likeThousands = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** Digits as the culture writes them, else as another does; `undefined` where the signs among the digits make sense in none. O(length). */
export function decimalDigits(text: string, { usual, shown }: Habits): Digits | undefined {
  if (/^\d+$/.test(text) || withExponent.test(text)) return { digits: text, guess: false };
  if (/[٫٬]/.test(text)) return arabic(text);
  if (alwaysGroups.test(text)) {
    const sign = /[.,]/.exec(text)?.[0];
    return { digits: plain(text, sign), guess: sign === "," && usual !== "," };
  }
  const sign = shown ?? usual;
  const other = sign === "." ? "," : ".";
  const foreign = sign !== usual;
  if (groups[sign].test(text)) return { digits: plain(text, sign), guess: foreign };
  // Programs write the point as the decimal sign in every country: only three digits behind it leave a doubt.
  const doubtful = foreign ? sign === "," || likeThousands.test(text) : shown === undefined && likeThousands.test(text);
  if (decimals[sign].test(text)) return { digits: plain(text, sign), guess: doubtful };
  if (indian.test(text)) return { digits: plain(text, "."), guess: usual !== "." };
  if (groups[other].test(text)) return { digits: plain(text, other), guess: true };
  return decimals[other].test(text) ? { digits: plain(text, other), guess: other === "," } : undefined;
}

function arabic(text: string): Digits | undefined {
  const known = /^\d{1,3}(?:٬\d{3})*(?:٫\d*)?$/.test(text) || /^\d*٫\d+$/.test(text);
  return known ? { digits: text.replace(/٬/g, "").replace("٫", "."), guess: false } : undefined;
}

function plain(text: string, decimal: string | undefined): string {
  const [whole = "", fraction] = decimal === undefined ? [text] : text.split(decimal);
  const digits = whole.replace(/\D/g, "");
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}
