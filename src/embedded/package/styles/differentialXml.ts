import type { DifferentialFormat } from "../../model/WorkbookModel";
import { argb } from "./xfParts";

/** A `dxf`. Its solid fill stands in the background colour, other than in a cell's style. */
export function differentialXml({ fill, color, bold, italic }: DifferentialFormat): string {
  const font = [
    bold === undefined ? "" : `<b${bold ? "" : ' val="0"'}/>`,
    italic === undefined ? "" : `<i${italic ? "" : ' val="0"'}/>`,
    color === undefined ? "" : `<color rgb="${argb(color)}"/>`,
  ].join("");
  const shade = fill === undefined ? "" : `<fill><patternFill><bgColor rgb="${argb(fill)}"/></patternFill></fill>`;
  return `<dxf>${font === "" ? "" : `<font>${font}</font>`}${shade}</dxf>`;
}
