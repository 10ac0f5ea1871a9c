/** Work on the workbook that was begun and has not ended: it is under way, or was interrupted. */
export interface Unfinished {
  readonly kind: "writing" | "giving" | "takingBack" | "removing";
  /** The method whose run it is; empty where all is removed, and where a sheet was being given. */
  readonly method: string;
}
