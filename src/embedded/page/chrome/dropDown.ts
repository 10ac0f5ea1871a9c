import { make } from "./make";

/** A button with a list beneath it: Enter or Space opens, arrow keys walk, Escape and a press elsewhere close. */
export function dropDown(label: string, list: HTMLElement, action: string): HTMLDetailsElement {
  const summary = make("summary", { "data-action": action }, [label]);
  const menu = make("details", { class: "page-drop-down" }, [summary, list]);
  const entries = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>("button, input")];
  document.addEventListener("pointerdown", (event) => {
    if (!menu.contains(event.target as Node)) menu.open = false;
  });
  // A press in the pane or on the grid's own canvas may never reach this document.
  addEventListener("blur", () => (menu.open = false));
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      menu.open = false;
      summary.focus();
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    menu.open = true;
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = event.key === "ArrowDown" ? at + 1 : at < 0 ? all.length - 1 : at - 1;
    all[(next + all.length) % all.length]?.focus();
  });
  return menu;
}
