import type { Language } from "../../core/Language";
import english from "./en.md";
import simplified from "./zh-CN.md";
import traditional from "./zh-TW.md";

/** A section of the user guide, ready to be shown. */
export interface GuideSection {
  readonly id: string;
  readonly title: string;
  /** Made from our own pages while the pane is built. */
  readonly html: string;
}

export const guide: Readonly<Record<Language, readonly GuideSection[]>> = { en: english, "zh-TW": traditional, "zh-CN": simplified };
