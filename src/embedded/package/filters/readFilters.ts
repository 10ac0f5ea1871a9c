import type { FilterCriteriaByColumn, FilterCriteriaModel } from "../../model/FilterCriteriaModel";
import { attribute, child, childrenOf, flag, numeric } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";
import { customSign, dynamicCriterion } from "./filterColumnXml";

/** What an `autoFilter` chooses rows by, by place of the column; kinds without a word in Office.js, or that go by looks, stay in the file only. */
export function readFilters(filter: XmlElement | undefined): FilterCriteriaByColumn {
  const found: FilterCriteriaByColumn = {};
  for (const column of childrenOf(filter, "filterColumn")) {
    const position = numeric(column, "colId");
    const criteria = readColumn(column);
    if (position !== undefined && criteria !== undefined) found[position] = criteria;
  }
  return found;
}

function readColumn(column: XmlElement): FilterCriteriaModel | undefined {
  const [filters, custom, top, dynamic] = ["filters", "customFilters", "top10", "dynamicFilter"].map((name) => child(column, name));
  if (filters !== undefined) return readValues(filters);
  if (custom !== undefined) return readCustom(custom);
  if (top !== undefined) {
    const side = flag(top, "top", true) ? "Top" : "Bottom";
    return { filterOn: `${side}${flag(top, "percent") ? "Percent" : "Items"}`, criterion1: attribute(top, "val") ?? "10" };
  }
  return dynamic === undefined ? undefined : { filterOn: "Dynamic", dynamicCriteria: dynamicCriterion(attribute(dynamic, "type") ?? "") };
}

function readValues(filters: XmlElement): FilterCriteriaModel | undefined {
  const texts = childrenOf(filters, "filter").map((one) => attribute(one, "val") ?? "");
  const days = childrenOf(filters, "dateGroupItem").map(readDay);
  if (days.some((day) => day === undefined)) return undefined;
  return { filterOn: "Values", values: [...texts, ...(flag(filters, "blank") ? [""] : []), ...days.flatMap((day) => day ?? [])] };
}

function readDay(item: XmlElement): { date: string; specificity: string } | undefined {
  const grouping = attribute(item, "dateTimeGrouping") ?? "";
  const [year, month = 1, day = 1] = ["year", "month", "day"].map((part) => numeric(item, part));
  if (year === undefined || !["year", "month", "day"].includes(grouping)) return undefined;
  const two = (number: number): string => String(number).padStart(2, "0");
  return { date: `${year}-${two(month)}-${two(day)}`, specificity: grouping.charAt(0).toUpperCase() + grouping.slice(1) };
}

function readCustom(custom: XmlElement): FilterCriteriaModel {
  const [criterion1 = "=", criterion2] = childrenOf(custom, "customFilter").map(
    (one) => customSign(attribute(one, "operator") ?? "equal") + (attribute(one, "val") ?? "").trim(),
  );
  if (criterion2 === undefined) return { filterOn: "Custom", criterion1 };
  return { filterOn: "Custom", criterion1, criterion2, operator: flag(custom, "and") ? "And" : "Or" };
}
