/** What a zip may hold before it is refused: a workbook of a million rows passes, a zip bomb does not. */
export const zipLimits = {
  entries: 20_000,
  /** Inflated bytes of all files together. */
  total: 1_500_000_000,
  /** Inflated bytes of one file: what a text in memory can hold. */
  file: 500_000_000,
  /** Inflated bytes per compressed byte, asked of files over `ratioFrom` bytes. */
  ratio: 400,
  ratioFrom: 30_000_000,
} as const;
