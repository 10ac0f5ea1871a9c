import type { SavedWorkbook } from "../SavedWorkbook";
import type { OpcPackage } from "../opc/OpcPackage";
import type { FileShifts } from "../shift/FileShifts";
import type { StyleSheet } from "../styles/StyleSheet";
import type { StyleWriter } from "../styles/StyleWriter";
import type { WorkbookParts } from "../workbook/WorkbookParts";

/** What all steps of a save share. */
export interface SaveContext {
  model: SavedWorkbook;
  pack: OpcPackage;
  /** The workbook part and its sheets as they were in the file. */
  parts: WorkbookParts;
  styles: StyleSheet;
  writer: StyleWriter;
  /** The model index of a record of the file. */
  styleOf: (xf: number) => number;
  strings: () => readonly string[];
  dynamicArray: () => number;
  /** What was inserted and deleted since the file was opened. */
  shifts: FileShifts;
  /** Told by the sheets while they are patched. */
  calculation: { formulasChanged: boolean; needed: boolean };
}
