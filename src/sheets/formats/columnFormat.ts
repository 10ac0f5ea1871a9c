import type { Language } from "../../core/Language";
import type { ColumnDeclaration } from "../../core/method/ColumnDeclaration";
import type { Value } from "../SheetDescription";
import { dateFormat } from "./dateFormat";
import { moneyFormat } from "./moneyFormat";

export const shareFormat = "0.0%";
export const countFormat = "#,##0";

/** The number format of a column of one kind, chosen by the values that it holds; `null` leaves General. O(values). */
export function columnFormat(
  kind: ColumnDeclaration["kind"],
  values: readonly Value[],
  look: { readonly language: Language; readonly moneyFormat?: string | undefined; readonly rocYears?: boolean | undefined },
): string | null {
  switch (kind) {
    case "score":
      return areWhole(values) ? "0" : reachThousands(values) ? "#,##0.00" : "0.00";
    case "decimal":
      return "0.0000";
    case "cell":
      return values.some((value) => typeof value === "string") ? "@" : "0";
    case "days":
    case "count":
      return areWhole(values) ? countFormat : "#,##0.0";
    case "rank":
      return countFormat;
    case "money":
      return moneyFormat(values, look.moneyFormat);
    case "share":
      return shareFormat;
    case "date":
      return dateFormat(look.language, look.rocYears);
    case "class":
    case "text":
      return null;
  }
}

function reachThousands(values: readonly Value[]): boolean {
  return values.some((value) => typeof value === "number" && Math.abs(value) >= 1000);
}

function areWhole(values: readonly Value[]): boolean {
  return values.every((value) => typeof value !== "number" || Number.isInteger(value));
}
