import type { Measured } from "./Measured";
import { measureIds, type MeasureId } from "./measureIds";
import { measureColumns } from "./measureColumns";
import type { MeasureChoice } from "./MeasureChoice";

type Numbers = Readonly<Record<MeasureId, Float64Array>>;

/** The measures of the rows that are asked for, on common scales. Cost: see `measureColumns`. */
export function measureRows(numbers: Numbers, count: number, choice: MeasureChoice): Measured {
  const measures = choice.measures === "rfm" ? measureIds.slice(0, 3) : measureIds.filter((id) => numbers[id].every(Number.isFinite));
  const columns = measures.map((id) => numbers[id]);
  return { measures, ...measureColumns(columns, count, choice) };
}
