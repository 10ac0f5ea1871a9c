import { areaAddress, columnName } from "../../model/address";
import { sameArea } from "../../model/intersect";
import type { Area } from "../../model/WorkbookModel";
import { activeSelection } from "../sheets/activeSelection";
import { areaOf } from "../sheets/areas";
import { attribute, child, path } from "../xml/findXml";
import { XmlEdits } from "../xml/XmlEdits";
import { withPrefix } from "../xml/withPrefix";
import type { SheetPart } from "../sheets/SheetPart";

/** The sheet's text with another selection; the same text where the file has that already. */
export function patchSelection({ root, text, prefix }: SheetPart, area: Area): string {
  const view = path(root, "sheetViews", "sheetView");
  const selection = activeSelection(view);
  const before = areaOf(attribute(selection, "activeCell")) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  if (sameArea(before, area)) return text;
  const marks = { activeCell: `${columnName(area.column)}${area.row + 1}`, sqref: areaAddress(area) };
  const edits = new XmlEdits();
  if (selection !== undefined) {
    edits.setAttribute(selection, "activeCellId", undefined);
    for (const [name, value] of Object.entries(marks)) edits.setAttribute(selection, name, value);
    return edits.apply(text);
  }
  if (view === undefined) return text;
  const active = attribute(child(view, "pane"), "activePane");
  const pane = active === undefined ? "" : ` pane="${active}"`;
  const xml = withPrefix(`<selection${pane} activeCell="${marks.activeCell}" sqref="${marks.sqref}"/>`, prefix);
  const next = view.children.find((one) => one.local !== "pane");
  if (next !== undefined) edits.insert(next.start, xml);
  else edits.append(view, text, xml);
  return edits.apply(text);
}
