import { moved } from "./FileShifts";
import type { Shift } from "../../model/Shift";
import type { XmlElement } from "../xml/XmlElement";
import { child } from "../xml/findXml";
import type { ShiftedXml } from "./ShiftedXml";

/** Moves the notes of a comments part; those whose cell is gone go. */
export function shiftNotes(xml: ShiftedXml, root: XmlElement): void {
  for (const note of child(root, "commentList")?.children ?? []) if (!xml.address(note, "ref")) xml.edits.remove(note);
}

/** Moves the conversations of a threaded comments part. */
export function shiftThreads(xml: ShiftedXml, root: XmlElement): void {
  for (const comment of root.children) if (comment.local === "threadedComment" && !xml.address(comment, "ref")) xml.edits.remove(comment);
}

const SHAPE = /<v:shape\s[\s\S]*?<\/v:shape>/g;

/**
 * Moves the boxes of notes in the old drawing, which names the cell of each. The part is not always well-formed XML (Excel itself writes `<br>`),
 * and is therefore changed as text. Source: ECMA-376 part 4, 19.4.2.
 */
export function shiftNoteShapes(vml: string, shifts: readonly Shift[]): string {
  return vml.replace(SHAPE, (shape) => {
    const isNote = /<x:ClientData\s[^>]*ObjectType="Note"/.test(shape);
    const [row, column] = [numberIn(shape, "Row"), numberIn(shape, "Column")];
    if (!isNote || row === undefined || column === undefined) return shape;
    const place = moved({ row, column, rows: 1, columns: 1 }, shifts);
    if (place === null) return "";
    const [down, right] = [place.row - row, place.column - column];
    if (down === 0 && right === 0) return shape;
    return shape
      .replace(/(<x:Row>\s*)\d+/, `$1${place.row}`)
      .replace(/(<x:Column>\s*)\d+/, `$1${place.column}`)
      .replace(/(?<=<x:Anchor>)[\s\d,-]+(?=<\/x:Anchor>)/, (numbers) => movedBox(numbers, { down, right }));
  });
}

function numberIn(shape: string, name: string): number | undefined {
  const found = new RegExp(`<x:${name}>\\s*(\\d+)`).exec(shape)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Left column and offset, top row and offset, right, bottom: a note's box stays beside its cell. */
function movedBox(numbers: string, { down, right }: { down: number; right: number }): string {
  const by = [right, 0, down, 0, right, 0, down, 0];
  let place = 0;
  return numbers.replace(/-?\d+/g, (number) => {
    const step = by[place++] ?? 0;
    return step === 0 ? number : String(Math.max(0, Number(number) + step));
  });
}
