import { palette } from "../../core/palette";
import type { Section } from "../../core/method/Section";
import { sheetWords } from "../../words/sheets";
import { meanWithoutCents, moneyFormat } from "../formats/moneyFormat";
import { looks } from "../layout/looks";
import type { Part, PartBlock } from "../layout/Part";
import { sectionFrame } from "../layout/sectionFrame";
import type { ColourRule } from "../SheetDescription";
import type { Telling } from "../Telling";
import { inkOn } from "./inkOn";

type HeatMap = Extract<Section, { kind: "heatMap" }>;

const white = "#FFFFFF";
const full = palette.best.chart;
/** The labels of the rows stand in the second column, so that the cells fall on the columns of numbers, which are equally wide. */
const labelColumn = 1;
const firstColumn = labelColumn + 1;

/** A table of means with one hue from white to blue, the number in every cell. */
export function heatMap(telling: Telling, section: HeatMap): Part {
  const { words, language } = telling;
  const { title, note } = words.sections[section.id]!;
  return sectionFrame(title[language], [note?.[language], sheetWords.darker[language]], mapPart(section, telling.report.moneyFormat));
}

function mapPart({ rowLabels, columnLabels, values }: HeatMap, money: string | undefined): Part {
  const met = values.flat().filter((value) => value !== null);
  const [low, high] = [Math.min(...met), Math.max(...met)];
  const formats = [moneyFormat(met, money, meanWithoutCents)];
  const inked = values.map((row) =>
    row.map((value) => (value === null || high <= low ? null : inkOn(white, full, (value - low) / (high - low)))),
  );
  const cells = values.flatMap((row, index) =>
    runsOf(inked[index]!).map((run): PartBlock => {
      const style = { align: "center" as const, ...(run.ink !== null && { color: run.ink }) };
      return { row: index + 1, column: firstColumn + run.from, values: [row.slice(run.from, run.to)], formats, style };
    }),
  );
  const area = { row: 1, column: firstColumn, rows: values.length, columns: columnLabels.length };
  const rules: ColourRule[] = high > low ? [{ kind: "scale", area, low: white, high: full }] : [];
  return {
    rows: values.length + 1,
    blocks: [
      { row: 0, column: firstColumn, values: [columnLabels], style: { ...looks.axis, align: "center" } },
      { row: 1, column: labelColumn, values: rowLabels.map((label) => [label]), style: { ...looks.axis, align: "right" } },
      ...cells,
    ],
    rules,
    charts: [],
    even: [[firstColumn, firstColumn + columnLabels.length - 1]],
  };
}

/** Neighbours of one ink, which are written together. */
function runsOf(inks: readonly (string | null)[]): { ink: string | null; from: number; to: number }[] {
  const runs: { ink: string | null; from: number; to: number }[] = [];
  inks.forEach((ink, index) => {
    const last = runs.at(-1);
    if (last?.ink === ink) last.to = index + 1;
    else runs.push({ ink, from: index, to: index + 1 });
  });
  return runs;
}
