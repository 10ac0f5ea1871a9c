import { Refusal } from "../../core/refusal/Refusal";

/** Excel's error codes that have a plain meaning for the user; the rest keep the code of what was attempted. */
const codes: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "workbook.cellEditing",
  AccessDenied: "workbook.sheetProtected",
  FilteredRangeConflict: "workbook.filteredConflict",
  MergedRangeConflict: "workbook.mergedInTheWay",
  PivotTableRangeConflict: "workbook.pivotInTheWay",
  RequestPayloadSizeLimitExceeded: "workbook.tooLarge",
  ResponsePayloadSizeLimitExceeded: "workbook.tooLarge",
  InactiveWorkbook: "workbook.inactive",
};

export type Attempt = "workbook.readFailed" | "workbook.writeFailed";

/** Turns an error of Office.js into a refusal; refusals and cancellation pass as they are. */
export function refusalOf(error: unknown, attempt: Attempt): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const location = (error.debugInfo as { errorLocation?: string } | undefined)?.errorLocation ?? "";
  return new Refusal(codes[error.code] ?? attempt, { reason: error.code, message: error.message, location });
}
