/** A bracket that names a currency, `[$€-407]`, before any other literal. */
const named = /\[\$([^\]-]*)(?:-[^\]]*)?\]/;
/** What a number format is made of beyond its currency: other brackets, spacers, fillers, digit places, signs and the word for no format. */
const rest = /\[[^\]]*\]|_.|\*.|General|[#0?.,;()+\-%@/\\"'\s\u00a0]/gi;

/** The currency of a number format, or of a text that is the currency itself: `€`, `NT$`, `USD`; empty where the format shows none. */
export function currencySign(format: string): string {
  const [first = ""] = format.split(";");
  const sign = named.exec(first)?.[1];
  return (sign ?? first.replace(rest, "")).trim();
}
