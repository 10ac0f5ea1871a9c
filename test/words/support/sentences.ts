import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../../src/core/Language";
import { everyText } from "./everyText";
import { guidePages } from "./guidePages";

/** A sentence of one language, with the place where it stands. */
export interface Sentence {
  readonly place: string;
  readonly says: string;
}

const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

/** All that users read in a language: the words, the guide line by line, and what Excel shows of the manifest. Code is left out. */
export function sentencesOf(language: Language): readonly Sentence[] {
  const words = everyText().map(({ place, text }) => ({ place, says: text[language] }));
  const guide = guidePages[language].split("\n").map((says, index) => ({ place: `guide/${language}.md:${index + 1}`, says }));
  const pattern = language === "en" ? /DefaultValue="([^"]+)"/g : new RegExp(`Locale="${language}" Value="([^"]+)"`, "g");
  const shown = [...manifest.matchAll(pattern)].map(([, says]) => ({ place: "manifest.xml", says: says! }));
  return [...words, ...guide, ...shown.filter(({ says }) => !says.startsWith("https:"))].map(({ place, says }) => ({
    place,
    says: withoutCode(says),
  }));
}

/** Code, comments, addresses, Excel's error values and the usage of commands belong to no language: a letter of none stands for them. */
function withoutCode(says: string): string {
  return says.replace(/`[^`]*`|<!--.*?-->|\]\([^)]*\)|=[A-Z]+\([^)]*\)|\{[\d,]+\}|"[\d,]+"|#[A-Z]+[!?]|^ +clientele .*$/gms, "\uFFFC");
}
