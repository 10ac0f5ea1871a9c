/** The one text of an XML part: `<data xmlns="…">text</data>`. */
export function textToXml(namespace: string, text: string): string {
  const escaped = text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    // Characters that XML cannot hold; within JSON text the escape means the same.
    .replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
  return `<data xmlns="${namespace}">${escaped}</data>`;
}

/** The text of such a part, however Excel wrote its XML down; `null` for any other XML. */
export function textOfXml(xml: string): string | null {
  const match = /<(?:[\w.-]+:)?data\b[^>]*>([^<]*)<\/(?:[\w.-]+:)?data\s*>/.exec(xml);
  if (!match) return null;
  return match[1]!
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex: string | undefined, decimal: string | undefined) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16)),
    )
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
