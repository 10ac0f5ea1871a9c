/** Scripts whose letters take the place of two digits: Han, kana, hangul, full-width forms. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const plain = /^[\x20-\x7e]*$/;
const joining = /\p{M}|\u200b|\u200d|\ufeff/u;

/** The width of a text in digits of the default font: Chinese characters count two, marks that join a letter nothing. O(length). */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (joining.test(character)) continue;
    width += wide.test(character) ? 2 : 1;
  }
  return width;
}
