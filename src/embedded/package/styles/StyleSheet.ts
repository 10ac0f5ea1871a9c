import type { DifferentialFormat, StyleModel } from "../../model/WorkbookModel";
import type { XmlElement } from "../xml/XmlElement";
import type { Palette } from "./resolveColor";

/** A styles part, read: `styles[i]` is record i of its `cellXfs`, resolved. */
export interface StyleSheet {
  styles: StyleModel[];
  differential: DifferentialFormat[];
  palette: Palette;
  /** The part's root, for the writer; absent where the workbook has no styles. */
  root?: XmlElement;
}
