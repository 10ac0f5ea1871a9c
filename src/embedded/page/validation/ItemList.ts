import { make } from "../chrome/make";
import type { ListItem } from "./listItems";

/** The list beneath a cell: arrow keys walk, Enter picks, Escape closes, a press picks. */
export class ItemList {
  readonly element: HTMLElement;
  readonly #options: readonly HTMLElement[];
  #at: number;

  constructor(
    private readonly items: readonly ListItem[],
    private readonly options: { label: string; current: string; pick: (item: ListItem) => void; close: () => void },
  ) {
    this.#at = Math.max(
      0,
      items.findIndex(({ text }) => text === options.current),
    );
    this.#options = items.map(({ text }, index) => {
      const line = make("div", { class: "cell-list-item", role: "option", id: `cell-list-${String(index)}` }, [text]);
      line.addEventListener("click", () => this.#pick(index));
      return line;
    });
    this.element = make("div", { class: "cell-list", role: "listbox", tabindex: "0", "aria-label": options.label }, [...this.#options]);
    this.element.addEventListener("keydown", (event) => this.#keys(event));
    this.element.addEventListener("blur", () => options.close());
  }

  /** Takes the keyboard, with the cell's own item in sight. */
  focus(): void {
    this.element.focus();
    this.#go(this.#at);
  }

  #keys(event: KeyboardEvent): void {
    const last = this.items.length - 1;
    const to = { ArrowDown: this.#at + 1, ArrowUp: this.#at - 1, Home: 0, End: last }[event.key];
    event.stopPropagation();
    if (event.key !== "Tab") event.preventDefault();
    if (to !== undefined) this.#go(Math.min(last, Math.max(0, to)));
    else if (event.key === "Enter" || event.key === "Tab") this.#pick(this.#at);
    else if (event.key === "Escape") this.options.close();
    else if (event.key.length === 1) this.#go(this.#startingWith(event.key));
  }

  #startingWith(letter: string): number {
    const starts = ({ text }: ListItem): boolean => text.toLowerCase().startsWith(letter.toLowerCase());
    const after = this.items.findIndex((item, index) => index > this.#at && starts(item));
    const any = after < 0 ? this.items.findIndex(starts) : after;
    return any < 0 ? this.#at : any;
  }

  #go(index: number): void {
    this.#options[this.#at]?.setAttribute("aria-selected", "false");
    this.#at = index;
    const option = this.#options[index];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.element.setAttribute("aria-activedescendant", option.id);
  }

  #pick(index: number): void {
    const item = this.items[index];
    if (item) this.options.pick(item);
  }
}
