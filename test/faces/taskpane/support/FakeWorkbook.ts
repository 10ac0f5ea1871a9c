import type { SheetDescription } from "../../../../src/sheets/SheetDescription";
import type { Cell } from "../../../../src/core/Cell";
import type { PlanShown } from "../../../../src/workbook/PlanShown";
import type { Culture } from "../../../../src/core/Culture";
import type {
  HistoryCells,
  ListedHand,
  Receipt,
  Results,
  Selection,
  TableData,
  TableSource,
  Watch,
  WorkbookPort,
  WritePlan,
} from "../../../../src/workbook/WorkbookPort";

/** A workbook in memory: it gives the tables it was made of, and keeps what is asked of it. */
export class FakeWorkbook implements WorkbookPort {
  readonly selected: string[] = [];
  readonly written: WritePlan[] = [];
  memory: string | null = null;
  /** Thrown by the next step of that name. */
  readonly faults = new Map<keyof WorkbookPort, Error>();
  /** Holds writing up half way until it is released. */
  held: Promise<void> | undefined;
  private edited: (sheet?: string) => void = () => undefined;
  private undoable: WritePlan[] = [];

  constructor(
    private tablesNow: readonly TableData[],
    private readonly culture: Culture = { locale: "en-US", decimal: ".", dateOrder: "mdy", date1904: false },
  ) {}

  /** What the user does in the grid. */
  edit(tables: readonly TableData[]): void {
    this.tablesNow = tables;
    this.edited();
  }

  async facts() {
    await this.step("facts");
    return { name: "Customers.xlsx", culture: this.culture };
  }

  async tables(): Promise<readonly TableSource[]> {
    await this.step("tables");
    return this.tablesNow.map(({ source }) => source);
  }

  async read(source: TableSource, _columns: readonly number[], { progress }: Watch = {}): Promise<TableData> {
    await this.step("read");
    progress?.("reading", source.rowCount, source.rowCount);
    const table = this.tablesNow.find((found) => found.source.id === source.id);
    if (!table) throw new Error("The table has gone.");
    return table;
  }

  /** What earlier reviews left, as a test gives it. */
  past: HistoryCells | null = null;

  history(): Promise<HistoryCells | null> {
    return Promise.resolve(this.past);
  }

  /** What the user wrote on lists of ours, by the sheet's id, as a test gives it. */
  readonly hands = new Map<string, ListedHand>();

  hand(sheet: string): Promise<ListedHand | null> {
    return Promise.resolve(this.hands.get(sheet) ?? null);
  }

  plan({ sheets }: WritePlan): Promise<PlanShown> {
    const added = sheets.map(({ name }) => ({ name, what: "added" as const }));
    return Promise.resolve({ sheets: added, keptSheets: this.tablesNow.length, obstacles: [], remarks: [] });
  }

  give({ name }: SheetDescription): Promise<string> {
    return Promise.resolve(name);
  }

  async write(plan: WritePlan, { progress, signal }: Watch = {}): Promise<Receipt> {
    const rows = plan.columns?.source.rowCount ?? 0;
    progress?.("writingColumns", Math.floor(rows / 2), rows);
    await this.held;
    signal?.throwIfAborted();
    await this.step("write");
    this.written.push(plan);
    this.undoable = [plan];
    const sheets = plan.sheets.map(({ id, name }) => ({ id, name }));
    const headers = plan.columns?.columns.map(({ header }) => header);
    return { sheets, ...(headers && { columns: { sheet: plan.columns!.source.sheet, address: "E1:I40", headers } }) };
  }

  canUndo(): Promise<boolean> {
    return Promise.resolve(this.undoable.length > 0);
  }

  async undo(): Promise<void> {
    await this.step("undo");
    this.written.pop();
    this.undoable = [];
  }

  owned() {
    const columns = this.written.reduce((sum, plan) => sum + (plan.columns?.columns.length ?? 0), 0);
    const sheets = this.written.flatMap((plan) => plan.sheets.map(({ name }) => name));
    const methods = [...new Set(this.written.map(({ method }) => method))];
    return Promise.resolve({ columns, sheets, history: [], methods });
  }

  async leave(): Promise<void> {
    await this.step("leave");
  }

  async removeAll(): Promise<void> {
    await this.step("removeAll");
    this.written.length = 0;
    this.undoable = [];
  }

  recall(): Promise<string | null> {
    return Promise.resolve(this.memory);
  }

  remember(choice: string): Promise<void> {
    this.memory = choice;
    return Promise.resolve();
  }

  readonly recalculated: (readonly string[])[] = [];

  recalculate(functions: readonly string[]): Promise<{ readonly formulas: number; readonly stuck: number }> {
    this.recalculated.push(functions);
    return Promise.resolve({ formulas: 3, stuck: 1 });
  }

  async select(sheet: string, address: string): Promise<void> {
    await this.step("select");
    this.selected.push(`${sheet}!${address}`);
  }

  onChange(callback: (sheet?: string) => void): Promise<() => Promise<void>> {
    this.edited = callback;
    return Promise.resolve(() => Promise.resolve());
  }

  results(): Promise<Results> {
    return Promise.resolve({ columns: [], sheets: [] });
  }

  cells(): Promise<readonly (readonly Cell[])[]> {
    return Promise.resolve([]);
  }

  selection(): Promise<Selection | null> {
    return Promise.resolve(null);
  }

  onSelect(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }

  private step(name: keyof WorkbookPort): Promise<void> {
    const fault = this.faults.get(name);
    this.faults.delete(name);
    return fault ? Promise.reject(fault) : Promise.resolve();
  }
}
