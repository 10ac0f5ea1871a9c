import { parseSheet } from "../sheets/SheetPart";
import { childrenOf, flag, child } from "../xml/findXml";
import { XmlEdits } from "../xml/XmlEdits";
import type { SaveContext } from "./SaveContext";

/** Only the active sheet may be selected: Excel edits all selected sheets together. Nothing is done where the active sheet is the one of the file. */
export function patchTabSelection(
  { pack, model }: Pick<SaveContext, "pack" | "model">,
  parts: ReadonlyMap<string, string>,
  activeBefore: string | undefined,
): void {
  if (model.activeSheet === activeBefore) return;
  for (const [id, part] of parts) {
    const isActive = id === model.activeSheet;
    const source = pack.text(part);
    const edits = new XmlEdits();
    for (const view of childrenOf(child(parseSheet(source, part).root, "sheetViews"), "sheetView")) {
      if (flag(view, "tabSelected") !== isActive) edits.setAttribute(view, "tabSelected", isActive ? "1" : undefined);
    }
    pack.set(part, edits.apply(source));
  }
}
