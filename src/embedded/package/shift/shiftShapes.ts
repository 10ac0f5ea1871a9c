import type { Corners, Edge } from "../../model/movedCorners";
import type { Shift } from "../../model/Shift";
import type { Placement } from "../../model/ChartModel";
import { escapeText } from "../xml/escapeXml";
import { unescapeXml } from "../xml/unescapeXml";
import { moved, movedPlace } from "./FileShifts";
import type { FileShifts } from "./FileShifts";

const SHAPE = /<((?:\w+:)?)shape\s[\s\S]*?<\/\1shape>/g;
const ANCHOR = /(?<=<(?:\w+:)?Anchor>)[\s\d,-]+(?=<\/)/;
const FORMULA = /(?<=<(?:\w+:)?Fmla(?:Link|Range|Group|Txbx)>)[^<]+(?=<\/)/g;

/**
 * Moves the boxes of notes and the old controls of a sheet in its VML drawing. That part is not always well-formed XML (Excel itself writes
 * `<br>`), and programs give its elements prefixes of their own: it is changed as text. Source: ECMA-376 part 4, 19.4.2.
 */
export function shiftShapes(vml: string, sheet: string, shifts: FileShifts): string {
  return vml.replace(SHAPE, (shape) => {
    const formulas = shape.replace(FORMULA, (text) => {
      const formula = unescapeXml(text);
      const after = shifts.formula(formula, sheet);
      return after === formula ? text : escapeText(after);
    });
    const kind = /ClientData\s[^>]*ObjectType="(\w+)"/.exec(shape)?.[1];
    return kind === undefined ? shape : kind === "Note" ? shiftNote(shape, shifts.of(sheet)) : shiftControl(formulas, shifts.of(sheet));
  });
}

/** A note's box stays beside its cell, and goes with it. */
function shiftNote(shape: string, shifts: readonly Shift[]): string {
  const [row, column] = [numberIn(shape, "Row"), numberIn(shape, "Column")];
  if (row === undefined || column === undefined) return shape;
  const place = moved({ row, column, rows: 1, columns: 1 }, shifts);
  if (place === null) return "";
  const [down, right] = [place.row - row, place.column - column];
  if (down === 0 && right === 0) return shape;
  return withNumber(withNumber(shape, "Row", place.row), "Column", place.column).replace(ANCHOR, (numbers) => {
    const by = [right, 0, down, 0, right, 0, down, 0];
    return withNumbers(
      numbers,
      numbersOf(numbers).map((number, at) => Math.max(0, number + (by[at] ?? 0))),
    );
  });
}

function shiftControl(shape: string, shifts: readonly Shift[]): string {
  return shape.replace(ANCHOR, (numbers) => {
    const [left = 0, leftOffset = 0, top = 0, topOffset = 0, right = 0, rightOffset = 0, bottom = 0, bottomOffset = 0] = numbersOf(numbers);
    const edge = (index: number, offset: number): Edge => ({ index, offset });
    const corners: Corners = {
      from: { column: edge(left, leftOffset), row: edge(top, topOffset) },
      to: { column: edge(right, rightOffset), row: edge(bottom, bottomOffset) },
    };
    const { from, to } = movedPlace(corners, shifts, placementIn(shape));
    return withNumbers(
      numbers,
      [from.column, from.row, to.column, to.row].flatMap(({ index, offset }) => [index, offset]),
    );
  });
}

/** The marks mean the opposite of their names: an object that has them does not move, or not grow, with its cells. */
function placementIn(shape: string): Placement {
  const has = (mark: string): boolean => new RegExp(`<(?:\\w+:)?${mark}(?:/>|></|>True<)`).test(shape);
  return has("MoveWithCells") ? "Absolute" : has("SizeWithCells") ? "OneCell" : "TwoCell";
}

function numberIn(shape: string, name: string): number | undefined {
  const found = new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)`).exec(shape)?.[1];
  return found === undefined ? undefined : Number(found);
}

function withNumber(shape: string, name: string, value: number): string {
  return shape.replace(new RegExp(`(?<=<(?:\\w+:)?${name}>\\s*)\\d+`), String(value));
}

function numbersOf(list: string): number[] {
  return [...list.matchAll(/-?\d+/g)].map(([number]) => Number(number));
}

/** The list with other numbers, its spaces kept. */
function withNumbers(list: string, numbers: readonly number[]): string {
  let at = 0;
  return list.replace(/-?\d+/g, (number) => String(numbers[at++] ?? number));
}
