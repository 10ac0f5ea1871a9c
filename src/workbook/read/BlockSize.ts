const mostRows = 20_000;
const mostBytes = 4_000_000;
/** Until the first block is measured. */
const guessedCellBytes = 24;

/**
 * How many rows go into one request or answer. Excel on the web allows 5 MB; the size is measured on each block and the next one is
 * fitted to it. O(1).
 */
export class BlockSize {
  private rowBytes: number;

  constructor(columns: number) {
    this.rowBytes = Math.max(1, columns) * guessedCellBytes;
  }

  /** Rows for the next block; at least one. */
  get rows(): number {
    return Math.max(1, Math.min(mostRows, Math.floor(mostBytes / this.rowBytes)));
  }

  /** Learns from a block that was read or is about to be sent. */
  measured(rows: number, bytes: number): void {
    if (rows > 0) this.rowBytes = Math.max(1, bytes / rows);
  }

  /** Excel said that the block was too large: next time half as many rows. */
  tooLarge(rows: number): void {
    this.rowBytes = mostBytes / Math.max(1, Math.floor(rows / 2));
  }
}
