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

/** What is to be kept under a namespace. */
export interface KeptTexts {
  readonly namespace: string;
  readonly texts: readonly string[];
}

/**
 * Keeps texts under their namespaces, in this order, in place of all earlier ones there. Two requests.
 *
 * @param also queues what belongs into the same request as the texts
 */
export async function saveTexts(context: Excel.RequestContext, wanted: readonly KeptTexts[], also = () => {}): Promise<void> {
  const { customXmlParts } = context.workbook;
  const found = wanted.map(({ namespace }) => customXmlParts.getByNamespace(namespace).load("items/id"));
  await context.sync();
  wanted.forEach(({ namespace, texts }, index) => {
    const parts = found[index]!.items;
    texts.forEach((text, at) => {
      const xml = textToXml(namespace, text);
      if (parts[at]) parts[at].setXml(xml);
      else customXmlParts.add(xml);
    });
    for (const part of parts.slice(texts.length)) part.delete();
  });
  also();
  await context.sync();
}

/** Keeps one text under a namespace in place of all earlier ones; `null` keeps none. */
export async function saveText(context: Excel.RequestContext, namespace: string, text: string | null): Promise<void> {
  await saveTexts(context, [{ namespace, texts: text === null ? [] : [text] }]);
}
