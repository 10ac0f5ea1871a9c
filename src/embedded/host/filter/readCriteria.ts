import type { FilterCriteriaModel } from "../../model/FilterCriteriaModel";
import { invalidArgument } from "../excelErrors";

/** The client's criteria without what was left out; `InvalidArgument` where they are of no kind. */
export function readCriteria(criteria: unknown): FilterCriteriaModel {
  const given: Partial<Record<keyof FilterCriteriaModel, unknown>> = typeof criteria === "object" && criteria !== null ? criteria : {};
  const { filterOn, operator, values, icon } = given;
  if (typeof filterOn !== "string") throw invalidArgument("Filter.apply");
  const model: FilterCriteriaModel = { filterOn };
  for (const key of ["criterion1", "criterion2", "color", "dynamicCriteria"] as const) {
    const value = given[key];
    if (value !== undefined && value !== null) model[key] = textOf(value);
  }
  if (operator === "And" || operator === "Or") model.operator = operator;
  if (Array.isArray(values))
    model.values = values.map((value: unknown) => (isPeriod(value) ? { date: value.date, specificity: value.specificity } : textOf(value)));
  if (typeof icon === "object" && icon !== null) model.icon = icon as NonNullable<FilterCriteriaModel["icon"]>;
  return model;
}

function textOf(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number") throw invalidArgument("FilterCriteria");
  return String(value);
}

function isPeriod(value: unknown): value is { date: string; specificity: string } {
  return typeof value === "object" && value !== null && "date" in value;
}
