import type { FUniver } from "@univerjs/core/facade";
import type { IDisposable } from "@univerjs/core";
import type { Workbook } from "../../model/Workbook";
import type { PageLanguage } from "../PageWords";
import { pageText } from "../PageWords";
import { make } from "../chrome/make";
import type { GridChannel } from "./GridChannel";
import type { UnknownFormulas } from "./UnknownFormulas";

/** A small note beside the pointer: the message of an error, why nothing spilled, that a value is only kept, or the file's own note. */
export class CellNote {
  readonly #element = make("div", { class: "page-cell-note", role: "tooltip", hidden: true });
  readonly #listeners: IDisposable[];

  constructor(
    private readonly container: HTMLElement,
    private readonly parts: { api: FUniver; model: Workbook; channel: GridChannel; unknown: UnknownFormulas; language: PageLanguage },
  ) {
    container.append(this.#element);
    const { api, channel } = parts;
    let pointer = { x: 0, y: 0 };
    const moved = (event: PointerEvent): void => void (pointer = { x: event.clientX, y: event.clientY });
    container.addEventListener("pointermove", moved, { passive: true, capture: true });
    this.#listeners = [
      api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) =>
        this.#show(this.text(channel.ids.model(worksheet.getSheetId()), row, column), pointer),
      ),
      { dispose: () => container.removeEventListener("pointermove", moved, { capture: true }) },
    ];
    container.addEventListener("pointerleave", () => (this.#element.hidden = true));
  }

  dispose(): void {
    this.#listeners.forEach((listener) => listener.dispose());
    this.#element.remove();
  }

  /** What there is to say about a cell. */
  text(sheetId: string, row: number, column: number): string | undefined {
    const { model, unknown, language } = this.parts;
    const sheet = model.sheet(sheetId);
    const value = sheet?.cells.get(row, column)?.value;
    if (typeof value === "object" && value !== null) {
      if (value.error === "#SPILL!") return pageText("spillBlocked", language);
      if (value.message) return value.message;
    }
    if (unknown.isKept(sheetId, row, column)) return pageText("cached", language);
    const note = sheet?.notes.find((candidate) => candidate.row === row && candidate.column === column);
    return note && (note.author ? `${note.author}: ${note.text}` : note.text);
  }

  #show(text: string | undefined, pointer: { x: number; y: number }): void {
    this.#element.hidden = text === undefined;
    if (text === undefined) return;
    const box = this.container.getBoundingClientRect();
    this.#element.textContent = text;
    this.#element.style.left = `${Math.max(4, Math.min(pointer.x - box.left + 14, box.width - 350))}px`;
    this.#element.style.top = `${Math.min(pointer.y - box.top + 16, box.height - 60)}px`;
  }
}
