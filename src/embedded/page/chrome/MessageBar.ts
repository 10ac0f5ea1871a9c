import { button, make } from "./make";

export interface MessageAction {
  label: string;
  work: () => void;
}

/** One line beneath the bar for what the page has to say: a sentence, and what can be done about it. */
export class MessageBar {
  readonly element = make("div", { class: "page-message", role: "status", "aria-live": "polite", hidden: true });
  #timer = 0;

  constructor(private readonly closeLabel: string) {}

  /** Shows a sentence until it is closed, or for `seconds`. */
  show(
    text: string,
    { kind = "note", actions = [], seconds }: { kind?: "note" | "error"; actions?: readonly MessageAction[]; seconds?: number } = {},
  ): void {
    clearTimeout(this.#timer);
    const doing = actions.map(({ label, work }) =>
      button(label, () => {
        this.clear();
        work();
      }),
    );
    const close = button("×", () => this.clear(), { class: "page-close", "aria-label": this.closeLabel, title: this.closeLabel });
    this.element.className = `page-message page-${kind}`;
    this.element.setAttribute("role", kind === "error" ? "alert" : "status");
    this.element.replaceChildren(make("span", {}, [text]), ...doing, close);
    this.element.hidden = false;
    if (seconds !== undefined) this.#timer = window.setTimeout(() => this.clear(), seconds * 1000);
  }

  /** Puts the keyboard on the first button; answers whether there is a message. */
  focus(): boolean {
    if (this.element.hidden) return false;
    this.element.querySelector("button")?.focus();
    return true;
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.element.hidden = true;
    this.element.replaceChildren();
  }
}
