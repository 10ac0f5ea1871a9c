import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import type { CellValue } from "../../model/WorkbookModel";
import type { FunctionArgument } from "./FunctionCaller";
import type { FunctionMetadata, FunctionParameter } from "./FunctionMetadata";

/** A value of the formula engine as the model says it. */
export function engineValue(value: BaseValueObject | null | undefined): CellValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  const plain = value.getValue();
  return typeof plain === "bigint" ? Number(plain) : plain;
}

/** An argument as a matrix; a single value is one cell. */
export function engineMatrix(value: BaseValueObject): CellValue[][] {
  if (!value.isArray()) return [[engineValue(value)]];
  return (value as unknown as ArrayValueObject)
    .getArrayValue()
    .map((row) => row.map((cell) => engineValue(cell as BaseValueObject | null | undefined)));
}

/** The parameter that stands for a position; the last one where it repeats. */
function parameterAt({ parameters }: FunctionMetadata, position: number): FunctionParameter | undefined {
  const last = parameters.at(-1);
  return parameters[position] ?? (last?.repeating ? last : undefined);
}

/** How far a call is spread: the size of the largest range that was given where one value is wanted. */
function spread(metadata: FunctionMetadata, given: readonly CellValue[][][]): { rows: number; columns: number } {
  const scalars = given.filter((_, position) => parameterAt(metadata, position)?.dimensionality !== "matrix");
  return {
    rows: Math.max(1, ...scalars.map((matrix) => matrix.length)),
    columns: Math.max(1, ...scalars.map((matrix) => matrix[0]?.length ?? 1)),
  };
}

function cellAt(matrix: CellValue[][], [row, column]: readonly [number, number]): CellValue {
  const line = matrix.length === 1 ? matrix[0] : matrix[row];
  if (!line) return { error: "#N/A" };
  return line.length === 1 ? (line[0] ?? null) : column < line.length ? (line[column] ?? null) : { error: "#N/A" };
}

/**
 * The calls that one formula asks for, row by row. A range given where the function takes one value asks once for each of its cells, as
 * Excel does; omitted optional arguments are null.
 */
export function functionArguments(metadata: FunctionMetadata, given: readonly CellValue[][][]): FunctionArgument[][][] {
  const { rows, columns } = spread(metadata, given);
  const last = metadata.parameters.at(-1);
  const fixed = last?.repeating ? metadata.parameters.length - 1 : metadata.parameters.length;
  const one = (place: readonly [number, number]): FunctionArgument[] => {
    const values = given.map((matrix, position): FunctionArgument =>
      parameterAt(metadata, position)?.dimensionality === "matrix" ? matrix : cellAt(matrix, place),
    );
    const head = Array.from({ length: fixed }, (_, position) => values[position] ?? null);
    return last?.repeating ? [...head, values.slice(fixed)] : head;
  };
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => one([row, column])));
}

/** The first error among the arguments of a function that does not accept errors; Excel answers it without a call. */
export function refusedError(metadata: FunctionMetadata, values: readonly FunctionArgument[]): CellValue | undefined {
  if (metadata.allowErrorForDataTypeAny) return undefined;
  const find = (value: FunctionArgument): CellValue | undefined => {
    if (Array.isArray(value)) return (value as FunctionArgument[]).map(find).find((found) => found !== undefined);
    return typeof value === "object" && value !== null ? value : undefined;
  };
  return find([...values]);
}
