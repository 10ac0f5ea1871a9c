import type { DifferentialFormat } from "../../model/WorkbookModel";
import { argb } from "./xfParts";

/**
 * A `dxf`. Its solid fill stands in the background colour, other than in a cell's style; a filter looks for cells, and has it in both.
 */
export function differentialXml({ fill, color, bold, italic }: DifferentialFormat, isForFilter = false): string {
  const font = [
    bold === undefined ? "" : `<b${bold ? "" : ' val="0"'}/>`,
    italic === undefined ? "" : `<i${italic ? "" : ' val="0"'}/>`,
    color === undefined ? "" : `<color rgb="${argb(color)}"/>`,
  ].join("");
  const shade = fill === undefined ? "" : `<fill>${patternXml(argb(fill), isForFilter)}</fill>`;
  return `<dxf>${font === "" ? "" : `<font>${font}</font>`}${shade}</dxf>`;
}

function patternXml(color: string, isForFilter: boolean): string {
  if (!isForFilter) return `<patternFill><bgColor rgb="${color}"/></patternFill>`;
  return `<patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor rgb="${color}"/></patternFill>`;
}
