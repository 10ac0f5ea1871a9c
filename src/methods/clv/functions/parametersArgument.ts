import type { Argument } from "../../../core/arguments/Argument";
import { readNumber } from "../../../core/cells/readNumber";
import type { CellFunctionContext } from "../../../core/method/CellFunction";
import { Refusal } from "../../../core/refusal/Refusal";

/**
 * The parameters of a model: the whole table that a fitting function gave, or its numbers alone in a row or a column.
 * @param names in the order in which they stand
 * @throws Refusal `function.notParameters` where there are too few numbers, or one is not above 0
 */
export function parametersArgument<P extends string>(
  argument: Argument,
  { parameter, names }: { readonly parameter: string; readonly names: readonly P[] },
  { culture }: CellFunctionContext,
): Readonly<Record<P, number>> {
  const rows = argument ?? [];
  // The table has the names in its first column and the estimates in its second.
  const cells = rows.length > 1 ? rows.map((row) => row[row.length > 1 ? 1 : 0] ?? null) : (rows[0] ?? []);
  const numbers = cells.map((cell) => readNumber(cell, culture)).flatMap((reading) => ("value" in reading ? [reading.value] : []));
  const found = numbers.slice(0, names.length);
  if (found.length < names.length || !found.every((value) => value > 0))
    throw new Refusal("function.notParameters", { parameter, names: names.join(", ") });
  return Object.fromEntries(names.map((name, index) => [name, found[index]!])) as Record<P, number>;
}
