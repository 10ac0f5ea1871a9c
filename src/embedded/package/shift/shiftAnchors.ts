import type { Corner, Corners, Edge } from "../../model/movedCorners";
import type { Shift } from "../../model/Shift";
import { placementOf } from "../drawings/readAnchor";
import { child, descendants } from "../xml/findXml";
import type { XmlEdits } from "../xml/XmlEdits";
import type { XmlElement } from "../xml/XmlElement";
import { movedPlace } from "./FileShifts";

/** Moves the anchors of a drawing, in both halves of a choice, and those of the controls that a sheet holds itself. */
export function shiftAnchors(edits: XmlEdits, root: XmlElement, shifts: readonly Shift[]): void {
  for (const anchor of descendants(root, "twoCellAnchor")) shiftAnchor(edits, anchor, shifts);
  for (const anchor of descendants(root, "oneCellAnchor")) shiftAnchor(edits, anchor, shifts);
  for (const anchor of descendants(root, "anchor")) shiftAnchor(edits, anchor, shifts);
}

function shiftAnchor(edits: XmlEdits, anchor: XmlElement, shifts: readonly Shift[]): void {
  const [from, to] = [child(anchor, "from"), child(anchor, "to")];
  if (from === undefined) return;
  const start = cornerOf(from);
  const corners: Corners = { from: start, to: to === undefined ? start : cornerOf(to) };
  const after = movedPlace(corners, shifts, placementIn(anchor));
  writeCorner(edits, from, after.from);
  if (to !== undefined) writeCorner(edits, to, after.to);
}

/** The anchor of a control says with marks of its own whether it moves. Source: ECMA-376 part 1, 18.3.1.5. */
function placementIn(anchor: XmlElement) {
  if (anchor.local !== "anchor") return placementOf(anchor);
  const isOn = (name: string): boolean => anchor.attributes.some((one) => one.name === name && /^(1|true)$/.test(one.value));
  return isOn("sizeWithCells") ? "TwoCell" : isOn("moveWithCells") ? "OneCell" : "Absolute";
}

const MARKS = { column: ["col", "colOff"], row: ["row", "rowOff"] } as const;

function cornerOf(marker: XmlElement): Corner {
  const value = (name: string): number => Number(child(marker, name)?.text ?? 0) || 0;
  const edge = ([index, offset]: readonly [string, string]): Edge => ({ index: value(index), offset: value(offset) });
  return { column: edge(MARKS.column), row: edge(MARKS.row) };
}

function writeCorner(edits: XmlEdits, marker: XmlElement, corner: Corner): void {
  for (const axis of ["column", "row"] as const) {
    const { index, offset } = corner[axis];
    [index, offset].forEach((value, at) => {
      const element = child(marker, MARKS[axis][at]!);
      if (element !== undefined && (Number(element.text) || 0) !== value)
        edits.replace(element.contentStart, element.contentEnd, String(value));
    });
  }
}
