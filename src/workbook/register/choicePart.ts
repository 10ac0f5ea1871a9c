import { loadTexts, saveText } from "./xmlParts";

const namespace = "urn:clientele:choice";

/** The choice that the workbook remembers, as JSON text. */
export async function loadChoice(context: Excel.RequestContext): Promise<string | null> {
  const [choice] = await loadTexts(context, namespace);
  return choice ?? null;
}

/** Lets the workbook remember a choice; `null` lets it forget. */
export async function saveChoice(context: Excel.RequestContext, choice: string | null): Promise<void> {
  await saveText(context, namespace, choice);
}
