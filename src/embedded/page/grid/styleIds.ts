import type { IStyleData } from "@univerjs/core";
import type { WorkbookModel } from "../../model/WorkbookModel";
import { fullStyle, styleData } from "./styleData";

const prefix = "m";

/** The grid's id of one of the model's styles; the default style has none. */
export function styleId(index: number): string | undefined {
  return index > 0 ? `${prefix}${String(index)}` : undefined;
}

/** The model's style behind a grid id, or undefined for a style that the grid made. */
export function styleIndex(id: string): number | undefined {
  return new RegExp(`^${prefix}\\d+$`).test(id) ? Number(id.slice(prefix.length)) : undefined;
}

/** Takes out what is absent, which a fresh style need not say. */
function compact(style: IStyleData): IStyleData {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null));
}

/** All of the model's styles by the grid's ids. */
export function styleTable(model: WorkbookModel): Record<string, IStyleData> {
  const table: Record<string, IStyleData> = {};
  model.styles.forEach((style, index) => {
    const id = styleId(index);
    if (id) table[id] = compact(styleData(style, model.styles[0]));
  });
  return table;
}

/** How a cell looks that has no style of its own. */
export function defaultStyle(model: WorkbookModel): IStyleData | undefined {
  const first = model.styles[0];
  return first && compact(fullStyle(first));
}
