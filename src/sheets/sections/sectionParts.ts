import type { Section } from "../../core/method/Section";
import type { Part } from "../layout/Part";
import type { Telling } from "../Telling";
import { breaks } from "./breaks";
import { customerList } from "./customerList";
import { heatMap } from "./heatMap";
import { norm } from "./norm";
import { ownTable } from "./ownTable";
import { pareto } from "./pareto";

type Kind = Section["kind"];

/** Lists to act on come first, then the pictures, then the detail. */
const order: Readonly<Record<Kind, number>> = { customers: 0, pareto: 1, heatMap: 2, table: 3, norm: 4, breaks: 5 };

/** A part for each section of the report, in the order in which they are read. */
export function sectionParts(telling: Telling): Part[] {
  const sections = [...telling.report.sections].sort((a, b) => order[a.kind] - order[b.kind]);
  return sections.map((section) => sectionPart(telling, section));
}

function sectionPart(telling: Telling, section: Section): Part {
  switch (section.kind) {
    case "customers":
      return customerList(telling, section);
    case "pareto":
      return pareto(telling, section);
    case "heatMap":
      return heatMap(telling, section);
    case "norm":
      return norm(telling, section);
    case "table":
      return ownTable(telling, section);
    case "breaks":
      return breaks(telling, section);
  }
}
