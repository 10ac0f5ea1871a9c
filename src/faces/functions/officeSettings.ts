import type { Culture } from "../../core/Culture";
import { languageOf } from "../../words/languageOf";
import { cultureOf } from "./cultureOf";
import type { FunctionSettings } from "./FunctionSettings";

/** Longer than this a cell does not wait to learn how the workbook writes dates. */
const patience = 3000;

/** Language and culture of this Excel. `readCulture` asks the workbook; where it fails or takes too long, the language of the content tells. */
export async function officeSettings(readCulture: () => Promise<Culture>): Promise<FunctionSettings> {
  await Office.onReady();
  const { contentLanguage, displayLanguage, platform } = Office.context;
  const fallback = cultureOf(contentLanguage || displayLanguage || "en-US");
  const culture = await soon(
    readCulture().catch(() => fallback),
    fallback,
  );
  return { language: languageOf(displayLanguage || "en"), culture, emptyIsZero: platform !== Office.PlatformType.OfficeOnline };
}

/** What is promised, or the fallback when it is late. */
function soon<T>(promised: Promise<T>, fallback: T): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => resolve(fallback), patience);
    promised.finally(() => clearTimeout(late)).then(resolve, reject);
  });
}
