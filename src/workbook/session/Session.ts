import type { Watch } from "../WorkbookPort";
import type { Holdings } from "../register/Holdings";
import { loadHoldings } from "../register/Holdings";
import { Memory } from "../register/Memory";
import type { Attempt } from "./refusalOf";
import { runExcel } from "./runExcel";
import type { OwnCells } from "./watchChanges";
import type { Work } from "./Work";

/** What one adapter knows about its workbook while the pane is open. */
export class Session {
  readonly memory = new Memory();
  /** Pieces of work under way that change the workbook; meanwhile all changes are taken for our own. */
  private writing = 0;
  /** Cells of ours as far as known. */
  private ownCells: readonly OwnCells[] = [];
  /** The sheet that a co-author edited last. */
  private editedElsewhere: string | undefined;
  /** Names of the sheets by id, as last seen. */
  private sheetNames: ReadonlyMap<string, string> = new Map();

  /** One conversation with Excel. */
  async run<T>(attempt: Attempt, task: (work: Work) => Promise<T>, { progress = () => undefined, signal }: Watch = {}): Promise<T> {
    return runExcel(attempt, (context) => task({ context, progress, signal, memory: this.memory }));
  }

  /** Work that changes the workbook. */
  async change<T>(work: () => Promise<T>): Promise<T> {
    this.writing += 1;
    try {
      return await work();
    } finally {
      await runExcel("workbook.readFailed", async (context) => this.note(await loadHoldings(context, this.memory))).catch(() => undefined);
      this.writing -= 1;
    }
  }

  /** Remembers which cells are ours, so that changes there are not taken for the user's, and what the sheets are called. */
  note({ columns, ownSheets, sheets }: Holdings): void {
    this.sheetNames = new Map(sheets.map(({ id, name }) => [id, name]));
    const ownColumns = columns.map(({ sheetId, area }) => ({ sheetId, area }));
    this.ownCells = [...ownColumns, ...ownSheets.map(({ sheet }) => ({ sheetId: sheet.id, area: null }))];
  }

  /** The sheet's name as last seen; `undefined` for one that has come since. */
  sheetName(sheetId: string): string | undefined {
    return this.sheetNames.get(sheetId);
  }

  /** The name of the sheet on which somebody else was last seen editing; `undefined` while nobody was. */
  get sharedSheet(): string | undefined {
    return this.editedElsewhere === undefined ? undefined : (this.sheetName(this.editedElsewhere) ?? "");
  }

  /** Somebody else, on another machine, edits the sheet. */
  noteShared(sheetId: string): void {
    this.editedElsewhere = sheetId;
  }

  /** Cells in which a change is of no interest; `null` means everywhere. */
  get quiet(): readonly OwnCells[] | null {
    return this.writing > 0 ? null : this.ownCells;
  }
}
