import { inShape } from "../../../core/arguments/inShape";
import { sideBySide } from "../../../core/arguments/sideBySide";
import type { Cell } from "../../../core/Cell";
import { isError } from "../../../core/cells/isError";
import { plainText } from "../../../core/cells/plainText";
import type { CellResult } from "../../../core/method/CellFunction";
import { defineFunction } from "../../../core/method/defineFunction";
import { Refusal } from "../../../core/refusal/Refusal";
import { rfm } from "../rfm";
import { elevenAt, onFive, tierAt, type SegmentSet } from "../segmentsOf";
import { scaleArgument } from "./scaleArgument";
import { segmentsArgument } from "./segmentsArgument";

/** Scores up to this are written as one digit each, 543; higher ones with dashes, 10-5-3. */
const digits = 5;

/** `=RFMSEGMENT(cell, [segments], [scale])`: the segment of 543, or of every cell of a range. */
export const rfmSegment = defineFunction({
  name: "RFMSEGMENT",
  method: "rfm",
  parameters: [{ id: "cell" }, { id: "segments", optional: true }, { id: "scale", optional: true }],
  compute({ cell, segments, scale }, context) {
    const set = segmentsArgument(segments, context);
    if (set === "eight") throw new Refusal("function.eightNeedsMeasures");
    const side = sideBySide({ cell });
    const given = scaleArgument(scale, context, 0) || undefined;
    const results = Array.from({ length: side.count }, (_, position) => segmentOf(side.at("cell", position), set, given));
    return inShape(results, side.shape);
  },
});

function segmentOf(cell: Cell, set: Exclude<SegmentSet, "eight">, given: number | undefined): CellResult {
  if (isError(cell)) return { failure: { code: "cell.error", facts: { met: cell.error } } };
  const text = cell === null ? "" : plainText(String(cell));
  if (text === "" || text === "0") return "";
  const dashed = /^(\d{1,2})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const scores = (dashed ?? /^(\d)(\d)(\d)$/.exec(text))?.slice(1).map(Number);
  const scale = given ?? (dashed ? rfm.options.scale.max : digits);
  if (!scores?.every((score) => score >= 1 && score <= scale))
    return { failure: { code: "function.notACell", facts: { met: text, max: scale } } };
  const [r, f, m] = scores.map((score) => onFive(score, scale)) as [number, number, number];
  return { word: "class", id: set === "three" ? tierAt({ r, f, m }) : elevenAt({ r, f, m }, rfm.options.against.default) };
}
