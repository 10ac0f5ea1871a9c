/** Texts that were once read as another number than they write, silently, or not at all. */
export const keptNumbers = [
  // A currency sign or a blank between digits was left out, and the digits joined.
  "12€50", "5元6", "100 USD 200", "12 34", "1 2 3", "02 1234",
  // A German 0,123 was 123, and 1.500 one and a half without a word.
  "0,123", "1.500",
  // Signs that NFKC turns into digits.
  "1,234¹", "5²", "⑴", "5½", "⒈5",
  // 4.35 × 10,000 is 43499.99999999999 in binary arithmetic; 1e999 is no number.
  "4.35萬", "1e999",
  "1’234.50", "%45", "12,34,567", "١٬٢٣٤٫٥", "Rs.500", "--5", "(-5)", "5%%", "$5€", "12 ft",
] as const; // prettier-ignore
