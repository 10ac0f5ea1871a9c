import { isBlank } from "../cells/isBlank";
import type { Cell } from "../Cell";
import type { Day } from "../days/Day";
import type { CellFailure, CellFunctionContext } from "../method/CellFunction";
import type { AnyMethod, Need } from "../method/Method";
import { Refusal } from "../refusal/Refusal";
import type { Argument } from "./Argument";
import { isSingle } from "./isSingle";
import { columnOfNeed, readNeed, zeroIsValue } from "./readNeed";
import { sideBySide } from "./sideBySide";

/** One customer: a value per need that is known, why there is none, or `null` for a blank row. */
export type NeedRow = { readonly values: Readonly<Record<string, number | string>> } | CellFailure | null;

interface Ground extends CellFunctionContext {
  readonly asOf: Day;
  readonly method: Pick<AnyMethod, "leastOneOf" | "blankAnswers">;
}

interface NamedNeed {
  readonly id: string;
  readonly need: Need;
}

interface Laid {
  /** Whether every argument is one value, and the answer has one cell to stand in. */
  readonly single: boolean;
  readonly rows: readonly NeedRow[];
  /** Puts answers, each of one cell or several, where the arguments stand. */
  inShape<T>(answers: readonly (readonly T[])[]): T[][];
}

/**
 * Lays the arguments of several needs side by side and reads them row by row.
 * @throws Refusal `function.sizes`; `function.oneColumn` where answers of several cells meet a block
 * Cost: O(cells).
 */
export function rowsOfNeeds(needs: readonly NamedNeed[], args: Readonly<Record<string, Argument>>, ground: Ground): Laid {
  const { emptyIsZero } = ground;
  const given: Readonly<Record<string, Argument>> = Object.fromEntries(needs.map(({ id }) => [id, args[id]]));
  const side = sideBySide(given, (cell) => isBlank(cell) || (emptyIsZero && cell === 0));
  const rows = Array.from({ length: side.count }, (_, position) => rowAt((id) => side.at(id, position), needs, ground));
  const { rows: height, columns } = side.shape;
  return {
    single: needs.every(({ id }) => args[id] === undefined || isSingle(args[id])),
    rows,
    inShape: (answers) => {
      if (columns > 1 && answers.some(({ length }) => length > 1))
        throw new Refusal("function.oneColumn", { parameter: needs[0]?.id ?? "" });
      return Array.from({ length: height }, (_, row) => answers.slice(row * columns, (row + 1) * columns).flat());
    },
  };
}

function rowAt(at: (id: string) => Cell, needs: readonly NamedNeed[], ground: Ground): NeedRow {
  const { emptyIsZero, method } = ground;
  const cells = needs.map(({ id }) => at(id));
  if (cells.every((cell) => isBlank(cell) || (emptyIsZero && cell === 0))) return null;
  const values: Record<string, number | string> = {};
  for (const [place, { id, need }] of needs.entries()) {
    const cell = cells[place]!;
    const reading = emptyIsZero && cell === 0 && !zeroIsValue(need) ? { empty: true as const } : readNeed(need, cell, ground);
    if ("fault" in reading) return failureOf(reading, need);
    if ("value" in reading) values[id] = reading.value;
    else if (!need.optional) return { failure: { code: "function.missing", facts: { parameter: id } } };
  }
  const { leastOneOf, blankAnswers } = method;
  const lacking = leastOneOf && !blankAnswers && !leastOneOf.some((id) => id in values);
  return lacking
    ? {
        failure: {
          code: "function.missing",
          facts: { parameter: leastOneOf.filter((id) => needs.some((each) => each.id === id)).join(", ") },
        },
      }
    : { values };
}

/** A word that is none of a column's choices is told together with the choices, which the words know by the field. */
function failureOf({ fault, met }: { readonly fault: string; readonly met: string }, need: Need): CellFailure {
  const field = fault === "cell.notAChoice" ? columnOfNeed(need)?.field : undefined;
  return { failure: { code: fault, facts: { met, ...(field && { field }) } } };
}
