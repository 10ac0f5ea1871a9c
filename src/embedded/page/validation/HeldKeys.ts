import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, ICommandService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { IEditorService } from "@univerjs/docs-ui";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { IShortcutService, KeyCode } from "@univerjs/ui";
import { UNIT } from "../grid/workbookData";

/** Milliseconds that the grid takes to go to the next cell, or to put back what was there. */
const GRID_MOVES = 20;

/** Milliseconds that its editor takes to open. */
const EDITOR_OPENS = 50;

const ENDS: Readonly<Record<string, KeyCode>> = { Enter: KeyCode.ENTER, Tab: KeyCode.TAB };

/**
 * What is typed while an entry is being checked. The grid goes to the next cell only afterwards, so that the keys would write over the cell
 * that is being checked: they are held, and typed when the grid has gone on.
 */
export class HeldKeys {
  #keys: string[] = [];
  #checks = 0;
  #isTyping = false;
  /** The grid hears the keys of its commands before anybody else: it is told not to. */
  #shortcuts: { dispose: () => void } | undefined;
  readonly #heard = (event: KeyboardEvent): void => {
    const isHeld = (this.#checks > 0 || this.#isTyping) && this.gridBox.contains(event.target as Node);
    if (!isHeld || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#keys.push(event.key);
  };

  constructor(
    private readonly parts: { api: FUniver; injector: Injector },
    private readonly gridBox: HTMLElement,
  ) {
    addEventListener("keydown", this.#heard, { capture: true });
  }

  dispose(): void {
    this.#keys = [];
    this.#shortcuts?.dispose();
    removeEventListener("keydown", this.#heard, { capture: true });
  }

  /** Holds the keys as long as a check takes. */
  async during<T>(check: () => Promise<T>): Promise<T> {
    this.#checks += 1;
    this.#shortcuts ??= this.parts.injector.get(IShortcutService).forceDisable();
    try {
      return await check();
    } finally {
      this.#checks -= 1;
      if (!this.#isTyping) void this.#type();
    }
  }

  /** A question takes the keyboard: nobody meant to answer it with what was typed before. */
  drop(): void {
    this.#keys = [];
  }

  async #type(): Promise<void> {
    this.#isTyping = true;
    if (this.#keys.length > 0) await this.#settled();
    while (this.#keys.length > 0) {
      const text = this.#text();
      if (text !== "") await this.#enter(text);
      const end = this.#keys.length > 0 ? ENDS[this.#keys.shift() ?? ""] : undefined;
      if (end === undefined) continue;
      this.#leave(end);
      await this.#settled();
    }
    this.#isTyping = false;
    this.#shortcuts?.dispose();
    this.#shortcuts = undefined;
  }

  /** The letters up to the next key that ends an entry. */
  #text(): string {
    let text = "";
    while (this.#keys.length > 0 && !(this.#keys[0] !== undefined && this.#keys[0] in ENDS)) {
      const key = this.#keys.shift() ?? "";
      if ([...key].length === 1) text += key;
      else if (key === "Backspace") text = [...text].slice(0, -1).join("");
    }
    return text;
  }

  /** The grid's editor opens, and takes a text, a moment after it is asked to. */
  async #enter(text: string): Promise<void> {
    this.parts.api.getActiveWorkbook()?.startEditing();
    await pause(EDITOR_OPENS);
    this.parts.injector.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.replaceText(text);
    await pause(GRID_MOVES);
  }

  /** Leaves the cell as that key does, whether something was typed into it or not. */
  #leave(keycode: KeyCode): void {
    const operation = { eventType: DeviceInputEventType.Keyboard, keycode, visible: false, unitId: UNIT };
    this.parts.injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, operation);
  }

  /** When no entry is being checked, and the grid has gone on. */
  async #settled(): Promise<void> {
    do await pause(GRID_MOVES);
    while (this.#checks > 0);
    await pause(GRID_MOVES);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
