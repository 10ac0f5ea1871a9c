import type { SheetModel } from "../../model/WorkbookModel";
import { decodeCellText } from "../cells/cellText";
import { attribute, child, childrenOf, descendants, numeric } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";
import { areaOf } from "./areas";

/** The notes of a comments part. */
export function readNotes(root: XmlElement): SheetModel["notes"] {
  const authors = childrenOf(child(root, "authors"), "author").map((one) => one.text);
  return childrenOf(child(root, "commentList"), "comment").flatMap((comment) => {
    const area = areaOf(attribute(comment, "ref"));
    if (area === undefined) return [];
    const text = descendants(child(comment, "text"), "t").map((one) => decodeCellText(one.text));
    return [{ row: area.row, column: area.column, author: authors[numeric(comment, "authorId") ?? 0] ?? "", text: text.join("") }];
  });
}
