import type { Language } from "../../core/Language";
import type { Section } from "../../core/method/Section";
import { say } from "../../words/say";
import { sheetWords } from "../../words/sheets";
import { classColumn, methodColumn, nameColumn, whyColumns } from "../columns/customerColumns";
import { joinSentences } from "../layout/joinSentences";
import type { Report } from "../Report";
import { paretoLimit } from "../sections/pareto";
import { paretoChart } from "../sections/paretoChart";
import type { SheetDescription } from "../SheetDescription";
import { tellingOf, type Telling } from "../Telling";
import { listTitle } from "./listTitle";
import { longList } from "./longList";

type Pareto = Extract<Section, { kind: "pareto" }>;

/** A chart of more columns than this takes long to draw and shows no more; of a longer list it takes the first few. */
const mostPoints = 1000;
const fewPoints = 200;
const chartRows = 24;
const leastChartWidth = 90;

/** The whole ranking as a native table with its Pareto chart beside it: none where the method ranks nobody, or where the summary shows all of it. */
export function rankedSheet(report: Report, language: Language): SheetDescription | undefined {
  const section = report.sections.find((each) => each.kind === "pareto");
  if (!section || section.rows.length <= paretoLimit) return undefined;
  const telling = tellingOf(report, language);
  const points = section.rows.length <= mostPoints ? section.rows.length : fewPoints;
  const { title, note } = telling.words.sections[section.id]!;
  const notes = [
    note?.[language] ?? say(sheetWords.wholeList, language, { all: section.rows.length }),
    ...(points < section.rows.length ? [say(sheetWords.firstRanks, language, { count: points })] : []),
  ];
  return longList(
    {
      id: `${report.method}.${section.id}`,
      title: listTitle(telling, title),
      note: joinSentences(notes),
      ...rankedTable(telling, section, points),
    },
    language,
  );
}

/** Rank, customer, the numbers, the class, and why. */
function rankedTable(telling: Telling, section: Pareto, points: number) {
  const { report, method, language } = telling;
  const customers = section.rows.map((row) => report.customers[row]!);
  const ranks = section.columns.filter((id) => method.columns[id]!.kind === "rank");
  const numbers = section.columns.filter((id) => !ranks.includes(id));
  const before = [...ranks.map((id) => methodColumn(telling, id, customers)), nameColumn(telling, customers)];
  const measured = numbers.map((id) => methodColumn(telling, id, customers));
  const columns = [...before, ...measured, classColumn(telling, customers), ...whyColumns(telling, customers)];
  const values = before.length + numbers.indexOf(section.value);
  const plan = paretoChart(telling, section, {
    rows: chartRows,
    name: `${report.method}.${section.id}.ranked`,
    row: 1,
    place: { from: columns.length + 1, least: leastChartWidth },
    categories: 0,
    values,
    cumulative: before.length + numbers.indexOf(section.cumulativeShare),
    top: 1,
    points,
    categoryTitle: sheetWords.ranks[language],
    valueFormat: columns[values]!.format,
  });
  return { columns, chart: plan };
}
