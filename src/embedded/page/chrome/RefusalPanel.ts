import { faultKinds } from "../../host/faults/faultKinds";
import type { FaultId } from "../../host/faults/faultKinds";
import type { PageLanguage, PageWord } from "../PageWords";
import { pageText } from "../PageWords";
import { make } from "./make";
import { dropDown } from "./dropDown";

const words: Readonly<Record<FaultId, PageWord>> = {
  editMode: "refuseEditMode",
  protectedSheet: "refuseProtected",
  filtered: "refuseFiltered",
  merged: "refuseMerged",
  pivot: "refusePivot",
  tooLarge: "refuseTooLarge",
  lostConnection: "refuseLost",
  lostAnswer: "refuseLostAnswer",
  failure: "refuseFailure",
  coAuthor: "refuseCoAuthor",
  deletedSheet: "refuseDeleted",
  slow: "refuseSlow",
};

export interface RefusalSwitches {
  isOn: (kind: FaultId) => boolean;
  set: (kind: FaultId, on: boolean) => void;
}

/** A list of what Excel is to refuse, to see what the add-in makes of it. Closed, it says how many are on. */
export class RefusalPanel {
  readonly element: HTMLElement;
  readonly #boxes = new Map<FaultId, HTMLInputElement>();
  readonly #count = make("span", { class: "page-count", hidden: true });

  constructor(language: PageLanguage, switches: RefusalSwitches) {
    const lines = (Object.keys(faultKinds) as FaultId[]).map((kind) => {
      const box = make("input", { type: "checkbox", "data-refusal": kind });
      box.addEventListener("change", () => {
        switches.set(kind, box.checked);
        this.show(switches.isOn);
      });
      this.#boxes.set(kind, box);
      return make("label", { class: "page-switch" }, [box, pageText(words[kind], language)]);
    });
    const list = make("div", { class: "page-menu page-refusals", role: "group", "aria-label": pageText("refusals", language) }, [
      make("p", {}, [pageText("refusalsHint", language)]),
      ...lines,
    ]);
    this.element = dropDown(pageText("refusals", language), list, "refusals");
    this.element.querySelector("summary")?.append(this.#count);
  }

  show(isOn: (kind: FaultId) => boolean): void {
    for (const [kind, box] of this.#boxes) box.checked = isOn(kind);
    const count = [...this.#boxes.values()].filter(({ checked }) => checked).length;
    this.#count.textContent = String(count);
    this.#count.hidden = count === 0;
  }
}
