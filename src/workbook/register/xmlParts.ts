import { textOfXml, textToXml } from "./textPart";

/** The texts that the workbook keeps under a namespace: normally none or one. */
export async function loadTexts(context: Excel.RequestContext, namespace: string): Promise<string[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace).load("items/id");
  await context.sync();
  if (parts.items.length === 0) return [];
  const xml = parts.items.map((part) => part.getXml());
  await context.sync();
  return xml.map((result) => textOfXml(result.value)).filter((text) => text !== null);
}

/** Keeps one text under a namespace in place of all earlier ones; `null` keeps none. */
export async function saveText(context: Excel.RequestContext, namespace: string, text: string | null): Promise<void> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace).load("items/id");
  await context.sync();
  const [first, ...others] = parts.items;
  for (const part of others) part.delete();
  if (text === null) first?.delete();
  else if (first) first.setXml(textToXml(namespace, text));
  else context.workbook.customXmlParts.add(textToXml(namespace, text));
  await context.sync();
}
