import { readDate } from "../../core/cells/readDate";
import { readNumber } from "../../core/cells/readNumber";
import type { Cell } from "../../core/Cell";
import type { Culture } from "../../core/Culture";

/** Only whether a text can be read matters here, so that any culture does. */
const anyCulture: Culture = { locale: "en-US", decimal: ".", dateOrder: "ymd", date1904: false };

const year = /^(19|20)\d\d$|^2100$/;

/** What a cell of data holds that no header does; a year may head a column. */
export function dataLike(cell: Cell): "number" | "day" | undefined {
  if (typeof cell === "number") return year.test(String(cell)) ? undefined : "number";
  if (typeof cell !== "string" || !/\p{Nd}/u.test(cell) || year.test(cell.trim())) return undefined;
  if ("value" in readNumber(cell, anyCulture)) return "number";
  return "value" in readDate(cell, anyCulture) ? "day" : undefined;
}
