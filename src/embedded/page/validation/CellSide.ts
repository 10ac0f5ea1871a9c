import "./validation.css";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { SheetCanvasPopManagerService } from "@univerjs/sheets-ui";
import { ComponentManager } from "@univerjs/ui";
import { createElement } from "react";
import type { ValidationModel } from "../../model/SheetDetails";
import type { Change } from "../../model/WorkbookModel";
import { button, make } from "../chrome/make";
import { valueData } from "../grid/cellData";
import { focusCells } from "../grid/focusCells";
import { rangeOf, UNIT } from "../grid/workbookData";
import { pageText } from "../PageWords";
import { ItemList } from "./ItemList";
import { listItems } from "./listItems";
import type { ListItem } from "./listItems";
import { ruleAt } from "./ruleAt";
import type { ValidationParts } from "./ValidationParts";

const COMPONENT = "embedded-workbook-cell-side";

interface Place {
  sheet: string;
  row: number;
  column: number;
}

/** What stands beside the selected cell by its rule: the arrow of a list, the list, and the rule's own hint. */
export class CellSide {
  readonly #stop: (() => void)[] = [];
  readonly #element = make("div", { class: "cell-side" });
  #shown: { place: Place; key: string; popup: ReturnType<SheetCanvasPopManagerService["attachPopupToCell"]> } | undefined;
  #list: ItemList | undefined;

  constructor(
    private readonly parts: ValidationParts,
    gridBox: HTMLElement,
  ) {
    const mount = (node: HTMLElement | null): void => node?.replaceChildren(this.#element);
    const component = parts.injector.get(ComponentManager).register(COMPONENT, () => createElement("div", { ref: mount }));
    const keys = (event: KeyboardEvent): void => this.#keys(event);
    gridBox.addEventListener("keydown", keys, { capture: true });
    this.#stop.push(
      () => component.dispose(),
      parts.model.subscribe((changes) => this.#heard(changes)),
      () => gridBox.removeEventListener("keydown", keys, { capture: true }),
    );
    // The cells that the popup is placed by are drawn a moment after the workbook is opened.
    const timer = setTimeout(() => this.#show(), 500);
    this.#stop.push(() => clearTimeout(timer));
  }

  dispose(): void {
    this.#stop.forEach((stop) => stop());
    this.#hide();
  }

  #heard(changes: readonly Change[]): void {
    const isOther = changes.some(
      ({ facet }) => facet === "selection" || facet === "active" || facet === "validations" || facet === "sheets",
    );
    // The grid moves its own cells first.
    if (isOther) queueMicrotask(() => this.#show());
  }

  #keys(event: KeyboardEvent): void {
    if (event.key !== "ArrowDown" || !event.altKey || event.ctrlKey || event.metaKey || !this.#rule()?.hasList) return;
    event.preventDefault();
    event.stopPropagation();
    void this.#open();
  }

  #place(): Place {
    const { activeSheet: sheet, selection } = this.parts.model;
    return { sheet, row: selection.row, column: selection.column };
  }

  #rule(): { rule: ValidationModel; hasList: boolean; hint: readonly string[] } | undefined {
    const { sheet, row, column } = this.#place();
    const owner = this.parts.model.sheet(sheet);
    const rule = owner && ruleAt(owner, row, column);
    if (!rule) return undefined;
    const { title = "", message = "", show = true } = rule.prompt ?? {};
    return {
      rule,
      hasList: rule.type === "list" && rule.inCellDropDown !== false,
      hint: show && title + message !== "" ? [title, message] : [],
    };
  }

  #show(): void {
    const found = this.#rule();
    const place = this.#place();
    const key = JSON.stringify([place, found?.hasList, found?.hint]);
    if (this.#shown?.key === key) return;
    this.#hide();
    if (!found || !(found.hasList || found.hint.length > 0)) return;
    const { language, injector, channel } = this.parts;
    const label = pageText("openList", language);
    const arrow = button("", () => void this.#open(), { class: "cell-arrow", "aria-label": label, title: label, tabindex: "-1" });
    this.#element.replaceChildren(...(found.hasList ? [arrow] : []), ...(found.hint.length > 0 ? [hintBox(found.hint)] : []));
    const popup = injector
      .get(SheetCanvasPopManagerService)
      .attachPopupToCell(
        place.row,
        place.column,
        { componentKey: COMPONENT, direction: "right-bottom", noPushMinimumGap: true, showOnSelectionMoving: true, zIndex: 80 },
        UNIT,
        channel.ids.grid(place.sheet),
      );
    this.#shown = { place, key, popup };
  }

  #hide(): void {
    this.#list = undefined;
    if (this.#shown?.popup) this.#shown.popup.dispose();
    this.#shown = undefined;
    this.#element.replaceChildren();
  }

  async #open(): Promise<void> {
    if (this.#list) {
      this.#close();
      return;
    }
    const place = this.#place();
    const formula = this.#rule()?.rule.formula1;
    const { model, channel, asker, notChecked, language } = this.parts;
    const textAt = ({ sheet, row, column }: Place): string => String(channel.worksheet(sheet)?.getCell(row, column)?.v ?? "");
    const ask = (text: string) => asker.values(text, place);
    const items = await listItems(formula ?? "", { model, sheet: place.sheet, textAt, ask });
    if (!items) {
      notChecked();
      return;
    }
    const current = textAt(place);
    this.#list = new ItemList(items, {
      label: pageText("openList", language),
      current,
      pick: (item) => this.#pick(place, item),
      close: () => this.#close(),
    });
    this.#element.append(this.#list.element);
    const { bottom, height } = this.#list.element.getBoundingClientRect();
    if (bottom > innerHeight) this.#list.element.style.top = `${String(-height)}px`;
    this.#list.focus();
  }

  #close(): void {
    const list = this.#list;
    this.#list = undefined;
    const hadKeys = list?.element.contains(document.activeElement) === true;
    list?.element.remove();
    if (hadKeys) focusCells(this.parts.injector);
  }

  #pick({ sheet, row, column }: Place, { value }: ListItem): void {
    this.#close();
    focusCells(this.parts.injector);
    const range = rangeOf({ row, column, rows: 1, columns: 1 });
    const cell = { ...valueData(value), f: null, si: null, p: null };
    const subUnitId = this.parts.channel.ids.grid(sheet);
    void this.parts.api.executeCommand(SetRangeValuesCommand.id, { unitId: UNIT, subUnitId, range, value: cell });
  }
}

function hintBox([title = "", message = ""]: readonly string[]): HTMLElement {
  return make("div", { class: "cell-hint", role: "note" }, [...(title === "" ? [] : [make("strong", {}, [title])]), message]);
}
