import { BooleanNumber } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { BaseReferenceObject, BaseValueObject, IFunctionInfo, ErrorType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { CellValue } from "../../model/WorkbookModel";
import type { GridChannel } from "../grid/GridChannel";
import type { CustomFunctions } from "./CustomFunctions";
import { engineMatrix } from "./functionArguments";
import type { FunctionMetadata } from "./FunctionMetadata";

function engineObject(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  // A text stays a text, whatever it looks like: customer numbers keep their zeros.
  if (typeof value === "string") return StringValueObject.create(value);
  return ErrorValueObject.create(value.error as unknown as ErrorType);
}

function engineArray(matrix: CellValue[][]): BaseValueObject {
  const [first] = matrix;
  if (matrix.length === 1 && first?.length === 1) return engineObject(first[0] ?? null);
  return ArrayValueObject.create({
    calculateValueList: matrix.map((row) => row.map(engineObject)),
    rowCount: matrix.length,
    columnCount: first?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** One of the add-in's functions as the formula engine calls it. */
class BridgedFunction extends BaseFunction {
  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly functions: CustomFunctions,
    private readonly channel: GridChannel,
  ) {
    super(metadata.name.toUpperCase());
    const { parameters } = metadata;
    this.minParams = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    this.maxParams = parameters.at(-1)?.repeating ? 255 : parameters.length;
  }

  override calculate(...given: (BaseValueObject | BaseReferenceObject)[]): BaseValueObject {
    const values = given.map((value) =>
      value.isReferenceObject() ? (value as BaseReferenceObject).toArrayValueObject() : (value as BaseValueObject),
    );
    const place = { sheet: this.channel.ids.model(this.subUnitId ?? ""), row: this.row, column: this.column };
    return engineArray(this.functions.evaluate(this.metadata, values.map(engineMatrix), place));
  }
}

function description({ name, description: text = "", parameters }: FunctionMetadata): IFunctionInfo {
  const flag = (on: boolean | undefined): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    functionName: name.toUpperCase(),
    functionType: FunctionType.User,
    description: text,
    abstract: text,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: parameter.dimensionality === "matrix" ? "A2:A20" : "A2",
      require: flag(!parameter.optional),
      repeat: flag(parameter.repeating),
    })),
  };
}

/** Makes the add-in's functions known to the formula engine and to its autocomplete. */
export function registerFunctions(list: readonly FunctionMetadata[], functions: CustomFunctions, channel: GridChannel): void {
  channel.injector.get(IFunctionService).registerExecutors(...list.map((metadata) => new BridgedFunction(metadata, functions, channel)));
  channel.injector.get(IDescriptionService).registerDescriptions(list.map(description));
}
