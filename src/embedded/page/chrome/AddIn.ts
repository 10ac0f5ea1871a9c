import type { FunctionMetadata } from "../functions/FunctionMetadata";
import { readMetadata } from "../functions/FunctionMetadata";
import type { PageLanguage } from "../PageWords";
import type { AddInManifest } from "./AddInManifest";
import { readManifest } from "./AddInManifest";

/** Where the add-in's own files lie, beside the page. */
const folder = "pane/";

/** What the page knows of the add-in beside it before its pane runs. */
export interface AddIn {
  paneAddress: string;
  manifest: AddInManifest;
  functions: FunctionMetadata[];
}

async function text(address: string): Promise<string | undefined> {
  const answer = await fetch(address).catch(() => undefined);
  return answer?.ok ? answer.text() : undefined;
}

async function functionsOf(language: PageLanguage): Promise<FunctionMetadata[]> {
  const file = language === "en" ? "functions.json" : `functions.${language}.json`;
  const content = (await text(folder + file)) ?? (await text(`${folder}functions.json`));
  if (content === undefined) return [];
  try {
    return readMetadata(JSON.parse(content));
  } catch {
    return [];
  }
}

/** Reads the manifest and the functions' descriptions that are served with the pane. What is missing is simply not offered. */
export async function readAddIn(language: PageLanguage): Promise<AddIn> {
  const [xml, functions] = await Promise.all([text("manifest.xml"), functionsOf(language)]);
  const manifest = xml === undefined ? undefined : readManifest(xml, { locale: language, folder });
  return { paneAddress: `${folder}taskpane.html`, manifest: manifest ?? { name: "", buttons: [] }, functions };
}
