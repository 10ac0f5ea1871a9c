import type { Style } from "../SheetDescription";

/** Grey of notes and settings: 7 : 1 on white. */
const quiet = "#595959";

/** The few looks that sheets have. */
export const looks = {
  title: { bold: true, size: 16 },
  finding: { size: 12 },
  heading: { bold: true, size: 12 },
  note: { size: 9, color: quiet },
  noteHeading: { bold: true, size: 9, color: quiet },
  axis: { size: 9, color: quiet },
} as const satisfies Readonly<Record<string, Style>>;
