import type { OwnedSheet } from "../register/OwnedSheet";
import type { WritePlan } from "../WorkbookPort";

/** Whether a run builds a sheet of ours anew or removes it: one of the same method that is neither of another period nor the history. */
export function isReplacedBy({ method, sheets }: WritePlan, entry: OwnedSheet): boolean {
  if (entry.method !== method || entry.history) return false;
  return entry.period === undefined || sheets.some(({ period }) => period === entry.period);
}
