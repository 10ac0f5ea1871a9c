import type { Section } from "../../core/method/Section";
import type { Part } from "../layout/Part";
import type { Telling } from "../Telling";
import { breaks } from "./breaks";
import { customerList } from "./customerList";
import { heatMap } from "./heatMap";
import { matrix } from "./matrix";
import { norm } from "./norm";
import { ownTable } from "./ownTable";
import { pareto } from "./pareto";
import { sentences } from "./sentences";

type Kind = Section["kind"];

/** Lists to act on come first, then the pictures, then the detail. */
const order: Readonly<Record<Kind, number>> = {
  sentences: 0,
  customers: 1,
  pareto: 2,
  heatMap: 3,
  matrix: 4,
  table: 5,
  norm: 6,
  breaks: 7,
};

/** A part for each section that stands on the summary beneath the class table, in the order in which they are read. */
export function sectionParts(telling: Telling): Part[] {
  const sections = telling.report.sections.filter(
    ({ kind, sheet, onSheets = true }) => kind !== "sentences" && sheet === undefined && onSheets,
  );
  return sections.sort((a, b) => order[a.kind] - order[b.kind]).map((section) => sectionPart(telling, section));
}

/** What a section shows. */
export function sectionPart(telling: Telling, section: Section): Part {
  switch (section.kind) {
    case "customers":
      return customerList(telling, section);
    case "pareto":
      return pareto(telling, section);
    case "heatMap":
      return heatMap(telling, section);
    case "matrix":
      return matrix(telling, section);
    case "sentences":
      return sentences(telling, section);
    case "norm":
      return norm(telling, section);
    case "table":
      return ownTable(telling, section);
    case "breaks":
      return breaks(telling, section);
  }
}
