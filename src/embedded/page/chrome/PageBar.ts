import type { PageLanguage } from "../PageWords";
import { pageLanguages, pageText } from "../PageWords";
import type { RibbonButton } from "./AddInManifest";
import { dropDown } from "./dropDown";
import { button, make } from "./make";
import type { Sample } from "../files/samples";
import { samples } from "../files/samples";

export interface PageBarActions {
  create: () => void;
  open: () => void;
  openSample: (sample: Sample) => void;
  save: () => void;
  togglePane: () => void;
  changeLanguage: (language: PageLanguage) => void;
  press: (button: RibbonButton) => void;
}

const languageNames: Readonly<Record<PageLanguage, string>> = { en: "English", "zh-TW": "繁體中文", "zh-CN": "简体中文" };

/** The line at the top: the file's name, what can be done with it, and the add-in's own buttons. */
export class PageBar {
  readonly element: HTMLElement;
  readonly #name = make("h1", { class: "page-name" });
  readonly #unsaved: HTMLElement;
  readonly #ribbon = make("div", { class: "page-ribbon", role: "toolbar" });
  readonly #paneButton: HTMLButtonElement;

  constructor(
    private readonly language: PageLanguage,
    private readonly actions: PageBarActions,
    refusals: HTMLElement,
  ) {
    const text = (word: Parameters<typeof pageText>[0]): string => pageText(word, language);
    this.#unsaved = make("span", { class: "page-unsaved", hidden: true }, [text("unsaved")]);
    this.#paneButton = button(text("pane"), actions.togglePane, {
      class: "page-pane-button",
      "aria-pressed": "true",
      "data-action": "pane",
    });
    const files = make("div", { class: "page-files", role: "toolbar" }, [
      button(text("create"), actions.create, { "data-action": "new" }),
      button(text("open"), actions.open, { "data-action": "open", "aria-keyshortcuts": "Control+O" }),
      this.#samples(),
      button(text("save"), actions.save, { class: "page-save", "data-action": "save", "aria-keyshortcuts": "Control+S" }),
    ]);
    this.element = make("header", { class: "page-bar" }, [
      make("div", { class: "page-title" }, [this.#name, this.#unsaved]),
      files,
      make("div", { class: "page-space" }),
      refusals,
      this.#ribbon,
      this.#paneButton,
      this.#languages(),
    ]);
  }

  showFile(name: string): void {
    this.#name.textContent = name;
    document.title = name;
  }

  /** Puts the keyboard on the first button. */
  focus(): boolean {
    this.element.querySelector<HTMLElement>("button, summary")?.focus();
    return true;
  }

  showUnsaved(isUnsaved: boolean): void {
    this.#unsaved.hidden = !isUnsaved;
  }

  showPane(isOpen: boolean): void {
    this.#paneButton.setAttribute("aria-pressed", String(isOpen));
  }

  showRibbon(label: string, buttons: readonly RibbonButton[]): void {
    this.#ribbon.setAttribute("aria-label", label);
    this.#ribbon.replaceChildren(
      ...buttons.map((entry) => {
        const made = button("", () => this.actions.press(entry), {
          class: "page-ribbon-button",
          title: entry.tip,
          "data-action": entry.id,
        });
        if (entry.icon) made.append(make("img", { src: entry.icon, alt: "", width: "20", height: "20" }));
        made.append(make("span", {}, [entry.label]));
        return made;
      }),
    );
  }

  #samples(): HTMLElement {
    const list = make("div", { class: "page-menu", role: "menu" });
    const menu = dropDown(pageText("samples", this.language), list, "samples");
    list.append(
      ...samples.map((sample) =>
        button(
          pageText(sample.word, this.language),
          () => {
            menu.open = false;
            this.actions.openSample(sample);
          },
          { role: "menuitem", "data-sample": sample.file },
        ),
      ),
    );
    return menu;
  }

  #languages(): HTMLElement {
    const options = pageLanguages.map((language) =>
      make("option", { value: language, selected: language === this.language }, [languageNames[language]]),
    );
    const select = make(
      "select",
      { class: "page-language", "aria-label": pageText("language", this.language), "data-action": "language" },
      options,
    );
    select.addEventListener("change", () => this.actions.changeLanguage(select.value as PageLanguage));
    return select;
  }
}
