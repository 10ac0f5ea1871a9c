import type { CellFailure, CellResult } from "../method/CellFunction";

/**
 * Answers for rows that stand side by side: those that can be read are classified together, the others keep their reason, and a blank row stays blank.
 * @param read what a row says; `null` for a blank one
 * @param classify one answer per row that was read
 * Cost: O(count) beside the classifying.
 */
export function classifyReadable<T extends object>(
  count: number,
  read: (position: number) => T | CellFailure | null,
  classify: (rows: readonly T[]) => readonly CellResult[],
): CellResult[] {
  const readings = Array.from({ length: count }, (_, position) => read(position));
  const readable = readings.filter((reading): reading is T => reading !== null && !("failure" in reading));
  const answers = classify(readable).values();
  return readings.map((reading) => {
    if (reading === null) return "";
    return "failure" in reading ? reading : (answers.next().value ?? "");
  });
}
