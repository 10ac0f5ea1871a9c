/** Texts that were once read as another day than they name, silently. */
export const keptTexts = [
  // Eras and calendars.
  "1447/09/17", "1404/12/14", "0115/3/5", "2569/3/5", "5/3/2569", "民國2026/3/5", "26年3月5日", "8年3月5日", "西元26/3/5", "令和8年3月5日", "R8/3/5",
  // A Finnish November, begun like an English March.
  "5. marrask. 2026",
  // Signs that NFKC turns into digits.
  "5.3.202⁶", "①/2/2026", "2026/3/5²", "⑴/3/2026", "½/3/2026",
  "26/03/05", "26. 3. 5.", "1/2/3", "31/12/99", "2026/3/5/1", "2026-13-01", "29.2.2025", "",
] as const; // prettier-ignore
