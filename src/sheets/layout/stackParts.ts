import type { Area } from "../../core/Area";
import type { Part } from "./Part";

const down = (area: Area, rows: number): Area => ({ ...area, row: area.row + rows });

/** Puts parts below one another with empty rows between them; a part of no rows takes no gap. */
export function stackParts(parts: readonly Part[], gap: number): Part {
  let rows = 0;
  const placed: Part[] = [];
  for (const part of parts) {
    if (part.rows === 0) continue;
    const top = rows === 0 ? 0 : rows + gap;
    placed.push(movePart(part, top));
    rows = top + part.rows;
  }
  return {
    rows,
    blocks: placed.flatMap(({ blocks }) => blocks),
    rules: placed.flatMap(({ rules }) => rules),
    charts: placed.flatMap(({ charts }) => charts),
    even: placed.flatMap(({ even }) => even ?? []),
  };
}

function movePart(part: Part, rows: number): Part {
  return {
    ...part,
    blocks: part.blocks.map((block) => ({ ...block, row: block.row + rows })),
    rules: part.rules.map((rule) => ({ ...rule, area: down(rule.area, rows) })),
    charts: part.charts.map((chart) => ({
      ...chart,
      row: chart.row + rows,
      categories: down(chart.categories, rows),
      series: chart.series.map((series) => ({ ...series, values: down(series.values, rows) })),
    })),
  };
}
