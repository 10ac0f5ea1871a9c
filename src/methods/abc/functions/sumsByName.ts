import type { Cell } from "../../../core/Cell";
import { isBlank } from "../../../core/cells/isBlank";
import { isError } from "../../../core/cells/isError";
import { readNumber } from "../../../core/cells/readNumber";
import type { Culture } from "../../../core/Culture";
import { CustomerIndex } from "../../../core/orders/CustomerIndex";
import { total } from "../../../core/statistics/total";

export interface SumsByName {
  /** As first met. */
  readonly names: readonly string[];
  /** Per measure, one sum per name; NaN where no row has a number. */
  readonly values: readonly Float64Array[];
}

/**
 * Adds up the rows of each name. The name decides which rows exist; a value that cannot be read is left out, and a row without any is as if it were not there.
 * @param values rows of measures, all equally long
 * Cost: O(rows × measures).
 */
export function sumsByName(names: readonly Cell[], values: readonly (readonly Cell[])[], culture: Culture): SumsByName {
  const index = new CustomerIndex();
  const found: number[][][] = [];
  const width = values[0]?.length ?? 0;
  names.forEach((name, row) => {
    if (isBlank(name) || isError(name)) return;
    const readings = Array.from({ length: width }, (_, measure) => readNumber(values[row]?.[measure] ?? null, culture));
    if (!readings.some((reading) => "value" in reading)) return;
    const sums = (found[index.enter(name, null)] ??= Array.from({ length: width }, () => []));
    readings.forEach((reading, measure) => {
      if ("value" in reading) sums[measure]!.push(reading.value);
    });
  });
  return {
    names: index.names,
    values: Array.from({ length: width }, (_, measure) =>
      Float64Array.from(found, (sums) => (sums[measure]!.length === 0 ? NaN : total(sums[measure]!))),
    ),
  };
}
