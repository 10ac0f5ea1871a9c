import { childrenOf } from "../xml/findXml";
import type { SheetEditor } from "./SheetEditor";

/** An extension that only held a list of which everything was taken out goes, too. To be called after all other edits. */
export function dropEmptyExtensions(editor: SheetEditor): void {
  for (const extension of childrenOf(editor.child("extLst"), "ext")) {
    const [list, ...others] = extension.children;
    if (list === undefined || others.length > 0) continue;
    const isEmptied = list.children.length > 0 && list.children.every((one) => editor.edits.removes(one));
    if (isEmptied || editor.edits.removes(list)) editor.edits.remove(extension);
  }
}
