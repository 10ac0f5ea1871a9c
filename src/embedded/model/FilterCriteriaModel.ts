/**
 * Which rows a filter leaves to be seen by one column, in the words of Office.js.
 * https://learn.microsoft.com/javascript/api/excel/excel.filtercriteria
 */
export interface FilterCriteriaModel {
  filterOn: string;
  criterion1?: string;
  criterion2?: string;
  operator?: "And" | "Or";
  /** Texts as cells show them, or days, months, years and times of day. */
  values?: (string | { date: string; specificity: string })[];
  /** `#RRGGBB`. */
  color?: string;
  dynamicCriteria?: string;
  icon?: { set: string; index: number };
}

/** Criteria by column: the place in the filtered area, or the id of a table's column. */
export type FilterCriteriaByColumn = Record<number, FilterCriteriaModel>;
