import { ExcelHost } from "../host/ExcelHost";
import { FaultSwitches } from "../host/faults/FaultSwitches";
import type { Workbook } from "../model/Workbook";
import type { AddIn } from "./chrome/AddIn";
import { DialogFrame } from "./chrome/DialogFrame";
import { PaneFrame } from "./chrome/PaneFrame";
import { callThroughPane } from "./functions/callThroughPane";
import { breathing } from "./breathing";
import { CellNote } from "./grid/CellNote";
import type { UniverParts } from "./grid/createGrid";
import { Grid } from "./grid/Grid";
import { pageText } from "./PageWords";
import type { PageLanguage } from "./PageWords";
import { cellRules } from "./validation/cellRules";

export interface OpenOptions {
  language: PageLanguage;
  addIn: AddIn;
  gridBox: HTMLElement;
  paneBox: HTMLElement;
  /** The person tried to change what a sheet's protection keeps. */
  refused: () => void;
  /** The rule of a cell takes a formula that is not calculated here. */
  notChecked: () => void;
  /** The pane was shown or hidden, by the add-in or by the person. */
  paneShown: (isShown: boolean) => void;
  /** A refusal that was to happen once has happened. */
  refusalsChanged: () => void;
  /** Hears the keys that are pressed in the pane. */
  keys: (event: KeyboardEvent) => void;
}

const locales: Readonly<Record<PageLanguage, string>> = { en: "en-US", "zh-TW": "zh-TW", "zh-CN": "zh-CN" };

/** One workbook that is open in the page: its model, the grid that shows it, and the pane that works on it. */
export class OpenWorkbook {
  readonly grid: Grid;
  readonly excel: ExcelHost;
  readonly pane: PaneFrame;
  readonly refusals: FaultSwitches;
  readonly #dialogs: DialogFrame;
  readonly #note: CellNote;
  readonly #rules: readonly { dispose: () => void }[];

  constructor(
    readonly model: Workbook,
    parts: UniverParts,
    options: OpenOptions,
  ) {
    const { language, addIn, gridBox, paneBox, refused, refusalsChanged, keys, notChecked } = options;
    // As in Excel, the program's language decides, not the file's.
    model.locale = locales[language];
    const documentUrl = new URL(encodeURIComponent(model.name), location.href).href;
    this.excel = new ExcelHost(model, {
      origin: location.origin,
      documentUrl,
      // Microsoft's client refuses dialogs over http.
      ...(location.protocol === "https:" ? { requirements: { DialogApi: "1.2" } } : {}),
      post: (message) => this.pane.post(message),
      now: () => new Date(),
      breathe: breathing(),
      onPaneVisibility: options.paneShown,
    });
    this.refusals = new FaultSwitches(this.excel, refusalsChanged);
    this.grid = new Grid(parts, model, { language, functions: addIn.functions, caller: callThroughPane(this.excel.functions), refused });
    this.#note = new CellNote(gridBox, { api: parts.api, model, channel: this.grid.channel, unknown: this.grid.unknown, language });
    this.#rules = cellRules({ ...parts, model, channel: this.grid.channel, language, notChecked }, { grid: this.grid, gridBox });
    this.pane = new PaneFrame(paneBox, { address: addIn.paneAddress, title: addIn.manifest.name, host: this.excel.xdm, keys });
    this.#dialogs = new DialogFrame(document.body, {
      parent: this.excel.xdm,
      paneAddress: addIn.paneAddress,
      title: addIn.manifest.name,
      close: pageText("close", language),
      locale: locales[language],
    });
  }

  /** What a cell shows on hovering. */
  noteAt(sheet: string, row: number, column: number): string | undefined {
    return this.#note.text(sheet, row, column);
  }

  dispose(): void {
    this.#dialogs.dispose();
    this.pane.dispose();
    this.refusals.dispose();
    this.#note.dispose();
    this.#rules.forEach((part) => part.dispose());
    this.grid.dispose();
  }
}
