import { ICommandService, ObjectMatrix } from "@univerjs/core";
import type { ICellData, ICommandInfo, IDisposable, IObjectMatrixPrimitiveType, Nullable, Worksheet } from "@univerjs/core";
import { FormulaDataModel, initSheetFormulaData } from "@univerjs/engine-formula";
import type { IFormulaData } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { GridChannel } from "./GridChannel";
import { UNIT } from "./workbookData";

/** Mutations after which formulas stand where they stood and rows are hidden that were hidden. */
const harmless = /^(doc|formula)\.mutation\.|^sheet\.mutation\.(set-worksheet-row-auto-height|set-worksheet-row-height|set-tab-color)$/;

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const holdsFormula = (cell: Nullable<ICellData>): boolean => Boolean(cell?.f) || Boolean(cell?.si);

/**
 * Where the grid's formulas are. The engine looks through every cell and every row of the workbook several times for each edit, a fifth of a
 * second for a hundred thousand rows; here each sheet is looked through once, and again only after a change that may move formulas or hide rows.
 */
export class FormulaCells {
  /** Places that may hold a formula, by the grid's sheet id; a sheet that is not there has to be looked through. */
  readonly #places = new Map<string, Map<number, Set<number>>>();
  #hidden: ReturnType<FormulaDataModel["getHiddenRowsFiltered"]> | undefined;
  readonly #listeners: IDisposable[];

  constructor(private readonly channel: GridChannel) {
    const commands = channel.injector.get(ICommandService);
    const engine = channel.injector.get(FormulaDataModel);
    const hiddenRows = engine.getHiddenRowsFiltered.bind(engine);
    const answers = {
      getFormulaData: () => this.#all(),
      getSheetFormulaData: (unit: string, sheet: string) => this.#all(sheet)[unit]?.[sheet] ?? {},
      getHiddenRowsFiltered: () => (this.#hidden ??= hiddenRows()),
      _getSheetFormulaIdMap: (_: string, sheet: string) => this.#shared(sheet),
    };
    Object.assign(engine, answers);
    this.#listeners = [
      commands.beforeCommandExecuted((command) => this.#heard(command)),
      commands.onCommandExecuted((command) => this.#heard(command)),
      { dispose: () => Object.keys(answers).forEach((name) => Reflect.deleteProperty(engine, name)) },
    ];
  }

  dispose(): void {
    this.#listeners.forEach((listener) => listener.dispose());
  }

  #heard({ id, params }: Readonly<ICommandInfo>): void {
    if (id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: Matrix };
      const places = this.#places.get(subUnitId);
      if (places && cellValue) add(places, cellValue);
    } else if (id.includes(".mutation.") && !harmless.test(id)) {
      this.#places.clear();
      this.#hidden = undefined;
    }
  }

  #all(only?: string): IFormulaData {
    const data: IFormulaData = { [UNIT]: {} };
    for (const worksheet of this.channel.workbook?.getSheets() ?? []) {
      const sheet = worksheet.getSheetId();
      if (only === undefined || only === sheet) initSheetFormulaData(data, UNIT, sheet, this.#cells(worksheet));
    }
    return data;
  }

  /** The first cell of each formula that several cells share, by the formula's id. */
  #shared(sheet: string): Record<string, { f: string; r: number; c: number }> {
    const shared: Record<string, { f: string; r: number; c: number }> = {};
    const worksheet = this.channel.workbook?.getSheetBySheetId(sheet);
    if (!worksheet) return shared;
    this.#cells(worksheet).forValue((r, c, cell) => {
      if (cell?.f?.startsWith("=") && cell.si) shared[cell.si] = { f: cell.f, r, c };
    });
    return shared;
  }

  /** The cells that hold formulas, row by row. */
  #cells(worksheet: Worksheet): ObjectMatrix<Nullable<ICellData>> {
    const all = worksheet.getCellMatrix();
    const places = this.#placesOf(worksheet);
    const found: Matrix = {};
    for (const [row, columns] of places) {
      for (const column of columns) {
        const cell = all.getValue(row, column);
        if (holdsFormula(cell)) (found[row] ??= {})[column] = cell;
        else columns.delete(column);
      }
      if (columns.size === 0) places.delete(row);
    }
    return new ObjectMatrix(found);
  }

  #placesOf(worksheet: Worksheet): Map<number, Set<number>> {
    const known = this.#places.get(worksheet.getSheetId());
    if (known) return known;
    const places = new Map<number, Set<number>>();
    add(places, worksheet.getCellMatrix().getMatrix());
    this.#places.set(worksheet.getSheetId(), places);
    return places;
  }
}

function add(places: Map<number, Set<number>>, cells: Matrix): void {
  for (const row in cells) {
    const columns = cells[Number(row)] ?? {};
    for (const column in columns) {
      if (!holdsFormula(columns[Number(column)])) continue;
      const known = places.get(Number(row));
      if (known) known.add(Number(column));
      else places.set(Number(row), new Set([Number(column)]));
    }
  }
}
