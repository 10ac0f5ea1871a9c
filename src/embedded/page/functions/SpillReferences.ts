import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  IFormulaRuntimeService,
  IFunctionService,
  LexerTreeBuilder,
} from "@univerjs/engine-formula";
import type { BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
import type { GridChannel } from "../grid/GridChannel";

/** What files call the reference to a spilled range. [MS-XLSX] 2.2.2, future functions. */
const NAME = "ANCHORARRAY";

const anchor = /((?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7})#/giu;

/** A formula with its spill references (`A1#`) as calls of the function that stands for them in files. Texts in quotation marks stay. */
export function withSpillCalls(formula: string): string {
  if (!formula.includes("#")) return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(anchor, `${NAME}($1)`)))
    .join("");
}

/** The cells that the formula of a cell fills now. */
class AnchorArray extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  constructor(private readonly channel: GridChannel) {
    super(NAME);
  }

  override calculate(cell: BaseReferenceObject | BaseValueObject): BaseReferenceObject | BaseValueObject {
    if (!cell.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
    const reference = cell as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    const [unit, sheet] = [reference.getUnitId(), reference.getSheetId()];
    const { injector } = this.channel;
    // What was spilled in this calculation comes before what was spilled in earlier ones.
    const spilled =
      injector.get(IFormulaRuntimeService).getUnitArrayFormula()[unit]?.[sheet]?.[startRow]?.[startColumn] ??
      injector.get(FormulaDataModel).getArrayFormulaRange()[unit]?.[sheet]?.[startRow]?.[startColumn];
    return spilled ? this.createReferenceObject(reference, spilled) : ErrorValueObject.create(ErrorType.REF);
  }
}

/** Lets formulas name the whole range that another one fills, as in `=SUM(A1#)`. The grid's engine does not read the sign itself. */
export class SpillReferences {
  readonly #lexer: LexerTreeBuilder;

  constructor(channel: GridChannel) {
    channel.injector.get(IFunctionService).registerExecutors(new AnchorArray(channel));
    this.#lexer = channel.injector.get(LexerTreeBuilder);
    const build = this.#lexer.treeBuilder.bind(this.#lexer);
    const treeBuilder: LexerTreeBuilder["treeBuilder"] = (formula, ...rest) => build(withSpillCalls(formula), ...rest);
    Object.assign(this.#lexer, { treeBuilder });
  }

  dispose(): void {
    Reflect.deleteProperty(this.#lexer, "treeBuilder");
  }
}
