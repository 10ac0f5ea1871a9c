import type { SheetPart } from "../sheets/SheetPart";
import { child } from "../xml/findXml";
import { withPrefix } from "../xml/withPrefix";
import type { XmlElement } from "../xml/XmlElement";
import { XmlEdits } from "../xml/XmlEdits";

/** The order that a worksheet's children must have. Source: ECMA-376 part 1, 18.3.1.99. */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate " +
  "customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks " +
  "customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

/** Edits on one worksheet part: new children go where the schema wants them, all else keeps its bytes. */
export class SheetEditor {
  readonly edits = new XmlEdits();
  private readonly added: { place: number; at: number; xml: string }[] = [];

  constructor(readonly sheet: SheetPart) {}

  child(name: string): XmlElement | undefined {
    return child(this.sheet.root, name);
  }

  /** Puts a child where it belongs; `xml` is written without prefix. */
  insert(name: string, xml: string): void {
    const place = ORDER.indexOf(name);
    const next = this.sheet.root.children.find((one) => ORDER.indexOf(one.local) > place);
    this.added.push({ place, at: next?.start ?? this.sheet.root.contentEnd, xml: withPrefix(xml, this.sheet.prefix) });
  }

  /** Puts new text right behind a child. */
  insertBehind(element: XmlElement, xml: string): void {
    this.added.push({ place: ORDER.indexOf(element.local), at: element.end, xml: this.prefixed(xml) });
  }

  prefixed(xml: string): string {
    return withPrefix(xml, this.sheet.prefix);
  }

  /** Puts `xml` in the place of the child of that name; removes it for `undefined`. */
  replace(name: string, xml: string | undefined): void {
    const old = this.child(name);
    if (old === undefined) {
      if (xml !== undefined) this.insert(name, xml);
    } else this.edits.replace(old.start, old.end, xml === undefined ? "" : withPrefix(xml, this.sheet.prefix));
  }

  /** The new text; the old one when nothing was edited. */
  apply(): string {
    for (const { at, xml } of [...this.added].sort((a, b) => a.place - b.place)) this.edits.insert(at, xml);
    return this.edits.apply(this.sheet.text);
  }
}
