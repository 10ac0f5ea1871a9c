import { packText, unpackText } from "../register/packText";
import type { Register } from "../register/Register";
import { journalNamespace, keptRegister } from "../register/registerPart";
import { loadTexts, saveTexts } from "../register/xmlParts";
import { textToXml } from "../register/textPart";
import type { Work } from "../session/Work";
import type { Journal } from "./Journal";
import { journalLines, journalOfLines } from "./journalLines";

/**
 * Notes what is about to be done and how to put it back, together with the register that says so. Two requests; a journal too long for one is
 * written first, in parts.
 */
export async function begin({ context, memory }: Work, register: Register, journal: Journal): Promise<void> {
  const texts = await packText(await journalLines(journal));
  const kept = keptRegister(memory, register);
  if (texts.length === 1) return saveTexts(context, [{ namespace: journalNamespace, texts }, kept]);
  await saveTexts(context, [{ namespace: journalNamespace, texts: [] }]);
  for (const text of texts) {
    context.workbook.customXmlParts.add(textToXml(journalNamespace, text));
    await context.sync();
  }
  await saveTexts(context, [kept]);
}

/** The journal that the workbook holds; `null` where it is missing or damaged. */
export async function loadJournal(context: Excel.RequestContext): Promise<Journal | null> {
  const texts = await loadTexts(context, journalNamespace);
  try {
    const lines = await unpackText(texts);
    return lines && journalOfLines(lines);
  } catch {
    return null;
  }
}
