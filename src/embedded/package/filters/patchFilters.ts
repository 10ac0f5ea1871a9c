import type { FilterCriteriaByColumn } from "../../model/FilterCriteriaModel";
import { childrenOf, numeric } from "../xml/findXml";
import { withPrefix } from "../xml/withPrefix";
import type { XmlEdits } from "../xml/XmlEdits";
import type { XmlElement } from "../xml/XmlElement";
import type { LookNumber } from "./filterColumnXml";
import { filterColumnXml } from "./filterColumnXml";

interface FilterPatch {
  source: string;
  prefix: string;
  /** By place of the column, before and now. */
  old: FilterCriteriaByColumn;
  now: FilterCriteriaByColumn;
  look: LookNumber;
}

/** The criteria of a new filter, without prefix. */
export function filtersXml(criteria: FilterCriteriaByColumn, look: LookNumber): string {
  return Object.entries(criteria)
    .map(([position, wanted]) => filterColumnXml(Number(position), wanted, look))
    .join("");
}

/** Follows criteria that changed. Columns that the model does not know the criteria of keep theirs, until everything is shown again. */
export function patchFilters(edits: XmlEdits, filter: XmlElement, { source, prefix, old, now, look }: FilterPatch): void {
  if (JSON.stringify(old) === JSON.stringify(now)) return;
  const showsAll = Object.keys(now).length === 0;
  const columns = new Map(
    Object.entries(now)
      .filter(([position, wanted]) => JSON.stringify(old[Number(position)]) !== JSON.stringify(wanted))
      .map(([position, wanted]) => [Number(position), withPrefix(filterColumnXml(Number(position), wanted, look), prefix)]),
  );
  const elements = childrenOf(filter, "filterColumn");
  for (const element of elements) {
    const position = numeric(element, "colId") ?? -1;
    const isSame = JSON.stringify(old[position]) === JSON.stringify(now[position]);
    if (!showsAll && isSame) columns.set(position, source.slice(element.start, element.end));
  }
  const rest = filter.children.filter((one) => !elements.includes(one)).map(({ start, end }) => source.slice(start, end));
  const content = [...columns]
    .sort(([a], [b]) => a - b)
    .map(([, xml]) => xml)
    .concat(rest)
    .join("");
  if (filter.contentStart < filter.end) edits.replace(filter.contentStart, filter.contentEnd, content);
  else if (content !== "") edits.append(filter, source, content);
}
