import type { Rows } from "../../core/method/Method";
import { fileItems, ofDeals, type FileItem } from "./fileItems";

export interface FileGaps {
  /** Items that this customer's file should hold. */
  readonly asked: number;
  readonly known: number;
  /** Those that it lacks, the one to ask first in front. */
  readonly lacking: readonly FileItem[];
}

/** What each customer's file lacks. A text that is there, or a number, is known. O(customers × items). */
export function fileGaps({ count, numbers, texts }: Rows<FileItem | "logged">): FileGaps[] {
  const holds = (item: FileItem | "logged", row: number): boolean => texts[item][row] !== null || !Number.isNaN(numbers[item][row]);
  return Array.from({ length: count }, (_, row) => {
    const needless = texts.need[row] === "none";
    const due = fileItems.filter((item) => !(needless && ofDeals.includes(item)));
    const lacking = due.filter((item) => !holds(item, row) && !(item === "lastContact" && holds("logged", row)));
    return { asked: due.length, known: due.length - lacking.length, lacking };
  });
}
