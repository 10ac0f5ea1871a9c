import type { Style } from "../../../src/sheets/SheetDescription";

/**
 * Advance widths of the characters from space to tilde, 2048 to the em, of Carlito, whose letters are as wide as Calibri's, Excel's default font
 * (https://fonts.google.com/specimen/Carlito).
 */
const regular = [
  463, 667, 821, 1020, 1038, 1464, 1397, 452, 621, 621, 1020, 1020, 511, 627, 517, 791, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038,
  1038, 1038, 548, 548, 1020, 1020, 1020, 949, 1831, 1185, 1114, 1092, 1260, 1000, 941, 1292, 1276, 516, 653, 1064, 861, 1751, 1322, 1356,
  1058, 1378, 1112, 941, 998, 1314, 1162, 1822, 1063, 998, 959, 628, 791, 628, 1020, 1020, 596, 981, 1076, 866, 1076, 1019, 625, 964, 1076,
  470, 490, 931, 470, 1636, 1076, 1080, 1076, 1076, 714, 801, 686, 1076, 925, 1464, 887, 927, 809, 644, 943, 644, 1020,
];
const bold = [
  463, 667, 898, 1020, 1038, 1493, 1443, 478, 638, 638, 1020, 1020, 528, 627, 547, 880, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038,
  1038, 1038, 565, 565, 1020, 1020, 1020, 949, 1840, 1241, 1148, 1084, 1291, 999, 940, 1305, 1292, 546, 678, 1120, 866, 1790, 1349, 1385,
  1090, 1405, 1153, 968, 1014, 1337, 1211, 1856, 1128, 1064, 979, 665, 880, 665, 1020, 1020, 615, 1011, 1099, 857, 1099, 1031, 648, 971,
  1099, 503, 523, 983, 503, 1666, 1099, 1101, 1099, 1099, 728, 817, 710, 1099, 969, 1526, 941, 970, 814, 704, 973, 704, 1020,
];
const em = 2048;
/** Signs beyond ASCII that are not as wide as a Chinese character: none of them is wider than an ellipsis, but the dash and the arrow. */
const sign = 1414;
const wideSigns = /[—→]/;
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const pixelsPerPoint = 96 / 72;
const usualSize = 11;

/** How wide a text is drawn at 96 dots an inch, in pixels. */
export function textPixels(text: string, { size = usualSize, bold: isBold = false }: Style = {}): number {
  const widths = isBold ? bold : regular;
  let units = 0;
  for (const character of text) {
    const known = widths[character.codePointAt(0)! - 32];
    units += known ?? (wide.test(character) || wideSigns.test(character) ? em : sign);
  }
  return (units / em) * size * pixelsPerPoint;
}
