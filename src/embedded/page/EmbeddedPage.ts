import "./page.css";
import { createWorkbook } from "../model/Workbook";
import type { Workbook } from "../model/Workbook";
import { isPackage, openWorkbook } from "../package/openWorkbook";
import { saveWorkbook } from "../package/saveWorkbook";
import type { PaneExit } from "../richapi/XdmHost";
import type { AddIn } from "./chrome/AddIn";
import { readAddIn } from "./chrome/AddIn";
import type { RibbonButton } from "./chrome/AddInManifest";
import { make } from "./chrome/make";
import { moveFocus, zoneStep } from "./chrome/focusZones";
import { MessageBar } from "./chrome/MessageBar";
import { PageBar } from "./chrome/PageBar";
import { RefusalPanel } from "./chrome/RefusalPanel";
import { acceptDrops } from "./files/acceptDrops";
import { afterPaint } from "./files/afterPaint";
import { BackgroundSave } from "./files/BackgroundSave";
import { downloadFile, savedName } from "./files/downloadFile";
import { fileErrorWord } from "./files/fileErrorWord";
import { KeptWork } from "./files/KeptWork";
import { nameInAddress, readAddress } from "./files/readAddress";
import type { NamedBytes } from "./files/readAddress";
import { samples } from "./files/samples";
import { startSaveWorker } from "./files/startSaveWorker";
import { UnsavedWork } from "./files/UnsavedWork";
import { createGrid } from "./grid/createGrid";
import type { UniverParts } from "./grid/createGrid";
import { focusCellsSoon } from "./grid/focusCells";
import { loadFonts } from "./grid/loadFonts";
import { OpenWorkbook } from "./OpenWorkbook";
import { pageLanguage, pageText } from "./PageWords";
import type { PageLanguage, PageWord } from "./PageWords";
import { exposeForTests } from "./TestAccess";

/** A file of so many bytes takes more than a moment to open. */
const LARGE = 300_000;

/** The page that plays Excel: bar, grid and pane around one open workbook. */
export class EmbeddedPage {
  readonly #query = new URLSearchParams(location.search);
  readonly language: PageLanguage = pageLanguage(this.#query.get("lang") ?? navigator.language);
  readonly #kept = new KeptWork(this.#query.get("open") ?? "");
  readonly #messages = new MessageBar(pageText("close", this.language));
  readonly #bar: PageBar;
  readonly #refusals = new RefusalPanel(this.language, {
    isOn: (kind) => this.#open?.refusals.isOn(kind) === true,
    set: (kind, on) => this.#open?.refusals[on ? "on" : "off"](kind),
  });
  readonly #gridBox = make("main", { class: "page-grid", "aria-label": pageText("grid", this.language) });
  readonly #paneBox = make("aside", { class: "page-pane" });
  readonly #picker = make("input", { type: "file", accept: ".xlsx,.xlsm,.csv,.tsv,.txt", hidden: true });
  #open: OpenWorkbook | undefined;
  #source: Uint8Array | undefined;
  #unsaved: UnsavedWork | undefined;
  #background: BackgroundSave | undefined;

  private constructor(
    root: HTMLElement,
    private readonly addIn: AddIn,
  ) {
    this.#bar = new PageBar(
      this.language,
      {
        create: () => void this.#replace(() => this.#create()),
        open: () => this.#picker.click(),
        openSample: ({ address }) => void this.#replace(() => void this.#openAddress(address)),
        save: () => void this.#save(),
        togglePane: () => this.#showPane(this.#paneBox.hasAttribute("hidden")),
        changeLanguage: (language) => this.#changeLanguage(language),
        press: (button) => this.#press(button),
      },
      this.#refusals.element,
    );
    const hint = make("div", { class: "page-drop", hidden: true }, [pageText("dropHere", this.language)]);
    this.#gridBox.append(hint);
    root.replaceChildren(this.#bar.element, this.#messages.element, this.#gridBox, this.#paneBox, this.#picker);
    this.#bar.showRibbon(addIn.manifest.name, addIn.manifest.buttons);
    document.documentElement.lang = this.language;
    acceptDrops(hint, (file) => void this.#replace(() => void this.#openFile(file)));
    this.#picker.addEventListener("change", () => this.#picked());
    addEventListener("keydown", (event) => this.#keys(event), { capture: true });
    addEventListener("pointerdown", () => document.documentElement.classList.remove("page-by-keys"), { capture: true });
  }

  /** Builds the page and opens what its address asks for: kept work, else `?open=`, else the first sample. */
  static async start(root: HTMLElement): Promise<void> {
    const language = pageLanguage(new URLSearchParams(location.search).get("lang") ?? navigator.language);
    const page = new EmbeddedPage(root, await readAddIn(language));
    const univerBox = make("div", { class: "page-univer" });
    page.#gridBox.prepend(univerBox);
    const [parts] = await Promise.all([createGrid(univerBox, language), loadFonts()]);
    exposeForTests(parts, {
      opened: () => page.#open,
      save: () => page.#bytes(),
      first: page.#first(parts),
    });
  }

  #parts: UniverParts | undefined;

  async #first(parts: UniverParts): Promise<void> {
    this.#parts = parts;
    const kept = await this.#kept.read();
    if (kept && this.#read(kept, true)) {
      this.#messages.show(pageText("restored", this.language, { name: kept.name }), { seconds: 8 });
      return;
    }
    await this.#openAddress(this.#query.get("open") ?? samples[0].address);
    if (!this.#open) this.#create();
  }

  #create(): void {
    const model = createWorkbook();
    model.name = `${pageText("newName", this.language)}.xlsx`;
    this.#show(model, { source: undefined, isUnsaved: false });
  }

  async #openAddress(address: string): Promise<void> {
    const name = nameInAddress(address);
    this.#messages.show(pageText("opening", this.language, { name }));
    try {
      await this.#readSoon(await readAddress(address));
    } catch (error) {
      this.#fail(fileErrorWord(error), name);
    }
  }

  async #openFile(file: File): Promise<void> {
    this.#messages.show(pageText("opening", this.language, { name: file.name }));
    try {
      await this.#readSoon({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch (error) {
      this.#fail(fileErrorWord(error), file.name);
    }
  }

  /** A file that takes a while is opened when the person has been told so. */
  async #readSoon(file: NamedBytes): Promise<void> {
    if (file.bytes.length > LARGE) await afterPaint();
    this.#read(file, false);
  }

  /** Opens bytes; answers whether they could be opened. */
  #read({ name, bytes }: NamedBytes, isUnsaved: boolean): boolean {
    if (bytes.length === 0) return this.#fail("emptyFile", name);
    try {
      this.#show(openWorkbook(bytes, name), { source: isPackage(bytes) ? bytes : undefined, isUnsaved });
      return true;
    } catch (error) {
      return this.#fail(fileErrorWord(error), name);
    }
  }

  #fail(word: PageWord, name: string): false {
    this.#messages.show(pageText(word, this.language, { name }), { kind: "error" });
    return false;
  }

  #show(model: Workbook, { source, isUnsaved }: { source: Uint8Array | undefined; isUnsaved: boolean }): void {
    if (!this.#parts) return;
    this.#unsaved?.dispose();
    this.#background?.dispose();
    this.#open?.dispose();
    this.#source = source;
    this.#open = new OpenWorkbook(model, this.#parts, {
      language: this.language,
      addIn: this.addIn,
      gridBox: this.#gridBox,
      paneBox: this.#paneBox,
      refused: () => this.#messages.show(pageText("sheetProtected", this.language), { kind: "error", seconds: 8 }),
      paneShown: (isShown) => this.#paneShown(isShown),
      notChecked: () => this.#messages.show(pageText("notChecked", this.language), { seconds: 12 }),
      refusalsChanged: () => this.#refusals.show((kind) => this.#open?.refusals.isOn(kind) === true),
      keys: (event) => this.#keys(event),
    });
    this.#refusals.show(() => false);
    if (this.#paneBox.hidden) this.#open.excel.runtime.setAppRuntimeState("Background");
    this.#open.excel.xdm.onExit = (exit) => this.#leavePane(exit);
    focusCellsSoon(this.#parts.injector);
    this.#bar.showFile(model.name);
    const background = (this.#background = new BackgroundSave(model, source, startSaveWorker));
    const work = { model, kept: this.#kept, bytes: () => saveWorkbook(model, source), aside: () => background.bytes() };
    this.#unsaved = new UnsavedWork(work, { isUnsaved, onChange: (changed) => this.#bar.showUnsaved(changed) });
    this.#messages.clear();
    const hidden = model.sheets.flatMap((sheet) => sheet.conditionalFormats).filter(({ type }) => type === "other").length;
    if (hidden > 0) this.#messages.show(pageText("notShown", this.language, { count: hidden }), { seconds: 12 });
  }

  #bytes(): Uint8Array {
    if (!this.#open) throw new Error("No workbook is open.");
    return saveWorkbook(this.#open.model, this.#source);
  }

  async #save(): Promise<void> {
    if (!this.#open || !this.#unsaved) return;
    const name = savedName(this.#open.model.name);
    this.#messages.show(pageText("saving", this.language));
    const bytes = await this.#unsaved.save();
    if (!bytes) return;
    downloadFile(name, bytes);
    this.#messages.show(pageText("saved", this.language, { name }), { seconds: 5 });
  }

  /** Waits for a file that is being saved, and asks first where changes would be lost. */
  async #replace(open: () => void): Promise<void> {
    await this.#unsaved?.settled();
    if (!this.#unsaved?.isUnsaved) {
      open();
      return;
    }
    const discard = (): void => {
      this.#unsaved?.saved();
      open();
    };
    const actions = [
      { label: pageText("openAnyway", this.language), work: discard },
      { label: pageText("stay", this.language), work: () => undefined },
    ];
    this.#messages.show(pageText("replaceUnsaved", this.language, { name: this.#open?.model.name ?? "" }), { actions });
  }

  #picked(): void {
    const [file] = this.#picker.files ?? [];
    this.#picker.value = "";
    if (file) void this.#replace(() => void this.#openFile(file));
  }

  #press({ id, action }: RibbonButton): void {
    this.#showPane(true);
    if (action.kind === "showPane") this.#open?.pane.focus();
    else void this.#open?.excel.xdm.fireRibbonCommand(action.function, id).catch(() => undefined);
  }

  /** The add-in is told, as when its pane is closed in Excel. */
  #showPane(isOpen: boolean): void {
    this.#open?.excel.runtime.setAppRuntimeState(isOpen ? "Visible" : "Background");
    this.#paneShown(isOpen);
  }

  #paneShown(isShown: boolean): void {
    const hadKeys = !isShown && this.#paneBox.contains(document.activeElement);
    this.#paneBox.hidden = !isShown;
    this.#bar.showPane(isShown);
    if (hadKeys) this.#open?.grid.focus();
  }

  #changeLanguage(language: PageLanguage): void {
    this.#query.set("lang", language);
    location.search = this.#query.toString();
  }

  /** F6 walks from the bar to the grid to the pane. */
  #walk(step: -1 | 1): void {
    document.documentElement.classList.add("page-by-keys");
    const zones = [
      { element: this.#bar.element, focus: () => this.#bar.focus() },
      { element: this.#messages.element, focus: () => this.#messages.focus() },
      { element: this.#gridBox, focus: () => this.#open?.grid.focus() === true },
      { element: this.#paneBox, focus: () => this.#focusPane() },
    ];
    moveFocus(zones, step);
  }

  /** As in Excel, Tab goes on from the pane's last control, and Escape goes back to the cells. */
  #leavePane(exit: PaneExit): void {
    if (exit === "toCells") this.#open?.grid.focus();
    else this.#walk(exit === "tab" || exit === "next" ? 1 : -1);
  }

  #focusPane(): boolean {
    if (this.#paneBox.hidden || !this.#open) return false;
    this.#open.pane.focus();
    return true;
  }

  #keys(event: KeyboardEvent): void {
    const step = zoneStep(event);
    if (step !== 0) {
      event.preventDefault();
      event.stopPropagation();
      this.#walk(step);
      return;
    }
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const work = { s: () => void this.#save(), o: () => this.#picker.click() }[event.key.toLowerCase()];
    if (!work) return;
    event.preventDefault();
    event.stopPropagation();
    work();
  }
}
