import type { XmlElement } from "../xml/XmlElement";
import { parseXml } from "../xml/parseXml";
import { child } from "../xml/findXml";
import { prefixOf } from "../xml/withPrefix";

/** A worksheet part: its text, and its elements with the cells left out. */
export interface SheetPart {
  part: string;
  text: string;
  root: XmlElement;
  /** Prefix of the part's elements with its colon, mostly "". */
  prefix: string;
  data: XmlElement | undefined;
}

/** @throws PackageError `damagedXml`, `documentType` */
export function parseSheet(text: string, part: string): SheetPart {
  const root = parseXml(text, part, ["sheetData"]);
  return { part, text, root, prefix: prefixOf(root), data: child(root, "sheetData") };
}
