import { ICommandService, LocaleService } from "@univerjs/core";
import type { IRange, IWorkbookData } from "@univerjs/core";
import { SetArrayFormulaDataMutation, SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import type { IUnitRange } from "@univerjs/core";
import type { Workbook } from "../../model/Workbook";
import type { Change } from "../../model/WorkbookModel";
import { ChartDrawings } from "../charts/ChartDrawings";
import { ChartPainter } from "../charts/ChartPainter";
import { chartView } from "../charts/ChartView";
import { CustomFunctions } from "../functions/CustomFunctions";
import type { AnsweredCell, CellPlace } from "../functions/CustomFunctions";
import type { FunctionCaller } from "../functions/FunctionCaller";
import type { FunctionMetadata } from "../functions/FunctionMetadata";
import { registerFunctions } from "../functions/registerFunctions";
import { SpillReferences } from "../functions/SpillReferences";
import type { PageLanguage } from "../PageWords";
import { Calculation } from "./Calculation";
import type { UniverParts } from "./createGrid";
import { Dates1904 } from "./Dates1904";
import { FilteredRows } from "./FilteredRows";
import { focusCells } from "./focusCells";
import { FormulaCells } from "./FormulaCells";
import { FrameCells } from "./FrameCells";
import { GridChannel } from "./GridChannel";
import { GridToModel } from "./GridToModel";
import { ModelToGrid } from "./ModelToGrid";
import { NamePainter } from "./NamePainter";
import { ProtectedCells } from "./ProtectedCells";
import { RulePainter } from "./RulePainter";
import { SelectionSync } from "./SelectionSync";
import { spillData } from "./spillData";
import { TablePainter } from "./TablePainter";
import { UnknownFormulas } from "./UnknownFormulas";
import { rangeOf, UNIT, workbookData } from "./workbookData";

export interface GridOptions {
  language: PageLanguage;
  functions: readonly FunctionMetadata[];
  caller: FunctionCaller;
  /** The person tried to change what the sheet's protection keeps. */
  refused: () => void;
}

/** One workbook shown in Univer: what changes in the model is shown, what the person does is carried into the model. */
export class Grid {
  readonly channel: GridChannel;
  readonly calculation: Calculation;
  readonly functions: CustomFunctions;
  readonly unknown: UnknownFormulas;
  readonly #stop: (() => void)[] = [];
  #view: ModelToGrid | undefined;

  constructor(
    private readonly parts: UniverParts,
    readonly model: Workbook,
    private readonly options: GridOptions,
  ) {
    const { injector, api } = parts;
    this.channel = new GridChannel(injector);
    const { channel } = this;
    this.functions = new CustomFunctions(model, options.caller, (places) => this.recalculate(places));
    const data = workbookData(model, injector.get(LocaleService).getCurrentLocale()) as IWorkbookData;
    channel.sending(() => api.createWorkbook(data));
    this.#quicken();
    registerFunctions(options.functions, this.functions, channel);
    const ours = new Set(options.functions.map(({ name }) => name.toUpperCase()));
    this.#keep(new SpillReferences(channel));
    if (model.date1904) this.#keep(new Dates1904(model, channel));
    this.unknown = new UnknownFormulas(channel, (name) => ours.has(name));
    channel.sending(() =>
      injector.get(ICommandService).syncExecuteCommand(SetArrayFormulaDataMutation.id, spillData(model), { onlyLocal: true }),
    );
    this.calculation = new Calculation(model, channel, { pending: this.functions, unknown: this.unknown });
    model.calculator = this.calculation;
    this.unknown.settle = () => this.calculation.settle();
    this.#connect();
  }

  dispose(): void {
    this.#stop.forEach((stop) => stop());
    this.calculation.dispose();
    this.unknown.dispose();
    this.channel.sending(() => this.parts.api.disposeUnit(UNIT));
  }

  /** Gives the keyboard to the cells; answers whether they took it. */
  focus(): boolean {
    return focusCells(this.channel.injector);
  }

  /** Computes cells again whose custom functions have their results now. */
  recalculate(places: readonly AnsweredCell[]): void {
    for (const { sheet, row, column, rows, columns } of places)
      this.#view?.makeRoom(sheet, { rows: row + rows, columns: column + columns });
    const dirtyRanges = merged(places).map(({ sheet, range }): IUnitRange => ({
      unitId: UNIT,
      sheetId: this.channel.ids.grid(sheet),
      range,
    }));
    const nothing = {
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    const params = { forceCalculation: false, dirtyRanges, ...nothing };
    void this.channel.injector
      .get(ICommandService)
      .executeCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  #quicken(): void {
    const parts = [new FormulaCells(this.channel), new FrameCells(this.channel)];
    this.#stop.push(...parts.map((part) => () => part.dispose()));
  }

  #keep(part: { dispose: () => void }): void {
    this.#stop.push(() => part.dispose());
  }

  #connect(): void {
    const { model, channel, options } = this;
    const drawings = new ChartDrawings(model, options.language);
    const charts = new ChartPainter(channel, chartView(drawings));
    const tables = new TablePainter(channel);
    const rules = new RulePainter(channel);
    const names = new NamePainter(model, channel);
    const filters = new FilteredRows(channel);
    const view = (this.#view = new ModelToGrid(model, channel, {
      tables: (sheet) => tables.paint(sheet),
      conditionalFormats: (sheet) => rules.paint(sheet),
      charts: (sheet) => charts.paint(sheet),
      filter: (sheet) => filters.paint(sheet),
    }));
    names.paint();
    for (const sheet of model.sheets) {
      tables.paint(sheet);
      rules.paint(sheet);
      charts.paint(sheet);
      filters.paint(sheet);
    }
    const selection = new SelectionSync(model, channel);
    selection.showAll();
    const person = new GridToModel(model, channel, filters);
    const guard = new ProtectedCells(model, channel, options.refused);
    const heard = (changes: readonly Change[]): void => {
      view.show(changes);
      selection.show(changes);
      if (changes.some(({ facet }) => facet === "names")) names.paint();
      for (const { facet, source, sheet } of changes) {
        const changed = sheet === undefined ? undefined : model.sheet(sheet);
        if (changed && facet === "tables" && source === "user") tables.accept(changed);
      }
      this.#cellsUnderRules(changes, rules);
      drawings.heard(changes);
    };
    this.#stop.push(
      model.subscribe(heard),
      () => selection.dispose(),
      () => person.dispose(),
      () => guard.dispose(),
    );
  }

  /** Rules over cells that a formula fills now, or fills no longer, or with texts in other capitals, are asked in another way. */
  #cellsUnderRules(changes: readonly Change[], rules: RulePainter): void {
    const spilled = new Set<string>();
    for (const { facet, source, sheet, area } of changes) {
      const changed = facet === "cells" && sheet !== undefined ? this.model.sheet(sheet) : undefined;
      if (!changed || changed.conditionalFormats.length === 0) continue;
      if (source === "calculation") spilled.add(changed.id);
      else rules.cellsChanged(changed, area);
    }
    for (const id of spilled) {
      const sheet = this.model.sheet(id);
      if (sheet) rules.paint(sheet);
    }
  }
}

/** Neighbouring cells of one column as one range, so that thousands of calls are a few ranges. */
function merged(places: readonly CellPlace[]): { sheet: string; range: IRange }[] {
  const sorted = [...places].sort((a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row);
  const list: { sheet: string; range: IRange }[] = [];
  for (const { sheet, row, column } of sorted) {
    const last = list.at(-1);
    if (last?.sheet === sheet && last.range.startColumn === column && (last.range.endRow === row - 1 || last.range.endRow === row))
      last.range.endRow = row;
    else list.push({ sheet, range: rangeOf({ row, column, rows: 1, columns: 1 }) });
  }
  return list;
}
