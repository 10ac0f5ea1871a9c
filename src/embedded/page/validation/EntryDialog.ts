import { button, make } from "../chrome/make";
import type { PageLanguage, PageWord } from "../PageWords";
import { pageText } from "../PageWords";

/** What is done with an entry that breaks the rule of its cell. */
export type EntryChoice = "keep" | "edit" | "revert";

const choices: Readonly<Record<"stop" | "warning" | "information", readonly (readonly [PageWord, EntryChoice])[]>> = {
  stop: [
    ["retry", "edit"],
    ["cancel", "revert"],
  ],
  warning: [
    ["yes", "keep"],
    ["no", "edit"],
    ["cancel", "revert"],
  ],
  information: [
    ["ok", "keep"],
    ["cancel", "revert"],
  ],
};

/** Excel's question about an entry that breaks a rule: the rule's own words, and the buttons of its kind. */
export function askAboutEntry(
  { title, message, style }: { title: string; message: string; style: keyof typeof choices },
  language: PageLanguage,
): Promise<EntryChoice> {
  return new Promise((resolve) => {
    const heading = make("h2", { id: "entry-title" }, [title || pageText("entryRefused", language)]);
    const text = make("p", { id: "entry-message" }, [message || pageText("entryBreaksRule", language)]);
    const dialog = make("dialog", {
      class: `entry-dialog entry-${style}`,
      "aria-labelledby": "entry-title",
      "aria-describedby": "entry-message",
    });
    const finish = (choice: EntryChoice): void => {
      dialog.remove();
      resolve(choice);
    };
    const buttons = choices[style].map(([word, choice]) =>
      button(pageText(word, language), () => finish(choice), { "data-choice": choice }),
    );
    const question = style === "warning" ? [make("p", {}, [pageText("continueAnyway", language)])] : [];
    dialog.append(heading, text, ...question, make("div", { class: "entry-buttons" }, buttons));
    dialog.addEventListener("cancel", () => finish("revert"));
    document.body.append(dialog);
    dialog.showModal();
    buttons[0]?.focus();
  });
}
