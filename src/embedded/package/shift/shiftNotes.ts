import type { XmlElement } from "../xml/XmlElement";
import { child } from "../xml/findXml";
import type { ShiftedXml } from "./ShiftedXml";

/** Moves the notes of a comments part; those whose cell is gone go. */
export function shiftNotes(xml: ShiftedXml, root: XmlElement): void {
  for (const note of child(root, "commentList")?.children ?? []) if (!xml.address(note, "ref")) xml.edits.remove(note);
}

/** Moves the conversations of a threaded comments part. */
export function shiftThreads(xml: ShiftedXml, root: XmlElement): void {
  for (const comment of root.children) if (comment.local === "threadedComment" && !xml.address(comment, "ref")) xml.edits.remove(comment);
}
