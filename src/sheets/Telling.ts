import type { Language } from "../core/Language";
import type { AnyMethod } from "../core/method/Method";
import type { AnyMethodWords } from "../words/MethodWords";
import { toldOf } from "./toldOf";
import type { Report } from "./Report";

/** A report with what its sheets need to tell it in one language. */
export interface Telling {
  readonly report: Report;
  readonly language: Language;
  readonly method: AnyMethod;
  readonly words: AnyMethodWords;
}

export function tellingOf(report: Report, language: Language): Telling {
  const { method, words } = toldOf(report);
  return { report, language, method, words };
}
