import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languages, type Language } from "../../../src/core/Language";

/** The user guide as it is written, by language. */
export const guidePages = Object.fromEntries(
  languages.map((language) => [language, readFileSync(join(__dirname, `../../../src/words/guide/${language}.md`), "utf8")]),
) as Readonly<Record<Language, string>>;
