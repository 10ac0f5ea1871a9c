import { classCounts } from "../../core/method/classCounts";
import type { Section, TableCell } from "../../core/method/Section";
import type { AbcClass } from "../abc/abc";
import type { CombinedResult } from "./classifyMeasures";
import type { CombinedOptions } from "./combinedRule";
import { measureIds, type MeasureId } from "./measures";

export const phraseCodes = [
  ...measureIds,
  "measure",
  "customers",
  "total",
  "inA",
  "inB",
  "inC",
  "inD",
  "inE",
  "remark",
  "leftOut",
  "missing",
] as const;

/** The head count that the month-end form expects: one A for two B and two C. */
const norm = [0.2, 0.4, 0.4];
/** A measure this many classes below is worth a look: a large customer that leaves no margin, or buys most of its range elsewhere. */
const farApart = 2;

interface Classified {
  readonly classes: readonly (AbcClass | null)[];
  readonly classOf: (index: number) => AbcClass | null;
  readonly options: CombinedOptions;
}

/** The ranking by the leading measure, the measures side by side, large customers that another measure puts far lower, and the head count beside the norm. */
export function sectionsOf(result: CombinedResult, classified: Classified): Section[] {
  return [...apartOf(result), paretoOf(result, classified), measuresOf(result, classified), ...normOf(result, classified)];
}

/** The columns of the measures that are there. */
function shownColumns({ measures }: CombinedResult): string[] {
  return [...measures.keys()].flatMap((id) => (id === "brandShare" ? [id, `${id}Class`] : [id, `${id}Share`, `${id}Class`]));
}

/** Ranked by the first measure that is there; customers without a figure for it come last. */
function rankedRows({ measures, classes }: CombinedResult): number[] {
  const [leading] = measures.values();
  const { order, rank } = leading!;
  return [...order, ...Array.from(classes.keys()).filter((row) => Number.isNaN(rank[row]))];
}

function paretoOf(result: CombinedResult, { options }: Classified): Section {
  const [leading] = result.measures.keys();
  return {
    kind: "pareto",
    id: "pareto",
    rows: rankedRows(result),
    value: leading!,
    cumulativeShare: "cumulativeShare",
    columns: ["rank", ...shownColumns(result), "cumulativeShare", ...(options.combine === "weighted" ? ["weightedShare"] : [])],
  };
}

/** Who is large by the leading measure and far lower by another, the largest first. */
function apartOf(result: CombinedResult): Section[] {
  const [leading, ...others] = result.measures.values();
  const falls = (row: number): boolean => {
    const index = leading!.classes[row]!;
    return index >= 0 && others.some(({ classes }) => classes[row]! - index >= farApart);
  };
  const rows = rankedRows(result).filter(falls);
  return rows.length === 0 ? [] : [{ kind: "customers", id: "apart", rows, columns: shownColumns(result) }];
}

/** Per measure who has a figure, what it adds up to, and the head count per class. A share is not added up. */
function measuresOf(result: CombinedResult, { classOf }: Classified): Section {
  const most = Math.max(result.classCount, ...[...result.measures.values()].map(({ classCount }) => classCount));
  const ids = Array.from({ length: most }, (_, index) => classOf(index)!);
  const row = (id: MeasureId): TableCell[] => {
    const found = result.measures.get(id);
    const known = result.values[id].reduce((count, value) => (Number.isNaN(value) ? count : count + 1), 0);
    const heads = ids.map((_, index) => found?.classes.reduce((count, each) => (each === index ? count + 1 : count), 0) ?? null);
    const total = id === "brandShare" ? null : (found?.total ?? null);
    return [phrase(id), known, total, ...heads, found ? null : phrase(result.leftOut.includes(id) ? "leftOut" : "missing")];
  };
  return {
    kind: "table",
    id: "measures",
    columns: [
      { id: "measure", kind: "text" },
      { id: "customers", kind: "count" },
      { id: "total", kind: "money" },
      ...ids.map((id) => ({ id: `in${id}`, kind: "count" as const })),
      ...(result.measures.size < measureIds.length ? [{ id: "remark", kind: "text" as const }] : []),
    ],
    rows: measureIds.map(row),
  };
}

function phrase(code: (typeof phraseCodes)[number]): TableCell {
  return { code, facts: {} };
}

/** Only three classes have a norm to be held against. */
function normOf({ classCount }: CombinedResult, { classes, classOf }: Classified): Section[] {
  if (classCount !== norm.length) return [];
  const counts = classCounts(classes);
  const ids = norm.map((_, index) => classOf(index)!);
  return [{ kind: "norm", id: "norm", classes: ids, actual: ids.map((id) => (counts.get(id) ?? 0) / classes.length), norm }];
}
