import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Injector, Workbook as GridWorkbook, Worksheet } from "@univerjs/core";
import { SheetIds } from "./SheetIds";
import { UNIT } from "./workbookData";

/** The way into the grid. What goes through here is marked, so that it is not taken for something that the person did. */
export class GridChannel {
  readonly ids = new SheetIds();
  readonly #commands: ICommandService;
  readonly #instances: IUniverInstanceService;
  #depth = 0;

  constructor(readonly injector: Injector) {
    this.#commands = injector.get(ICommandService);
    this.#instances = injector.get(IUniverInstanceService);
  }

  /** True while a change of the model is being shown. */
  get isSending(): boolean {
    return this.#depth > 0;
  }

  get workbook(): GridWorkbook | null {
    return this.#instances.getUnit<GridWorkbook>(UNIT, UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  worksheet(modelSheet: string): Worksheet | undefined {
    return this.workbook?.getSheetBySheetId(this.ids.grid(modelSheet)) ?? undefined;
  }

  sending<T>(work: () => T): T {
    this.#depth += 1;
    try {
      return work();
    } finally {
      this.#depth -= 1;
    }
  }

  /** Applies one mutation. `fromSync` lets the person go on typing in another cell meanwhile. */
  send(id: string, params: object): boolean {
    return this.sending(() => this.#commands.syncExecuteCommand(id, { unitId: UNIT, ...params }, { fromSync: true }));
  }

  /** Applies a mutation of one of the model's sheets. */
  sendTo(modelSheet: string, id: string, params: object): boolean {
    return this.send(id, { subUnitId: this.ids.grid(modelSheet), ...params });
  }
}
