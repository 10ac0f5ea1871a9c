import type { Shift } from "../../model/Shift";
import { attribute, child, childrenOf } from "../xml/findXml";
import { escapeText } from "../xml/escapeXml";
import { XmlEdits } from "../xml/XmlEdits";
import type { XmlElement } from "../xml/XmlElement";
import type { FileShifts } from "./FileShifts";
import { movedAddresses } from "./FileShifts";

/** Edits on one part that follow the shifts of the sheet which it belongs to. */
export class ShiftedXml {
  readonly shifts: readonly Shift[];

  /** `home` is the sheet's part. */
  constructor(
    readonly all: FileShifts,
    readonly home: string,
    readonly edits = new XmlEdits(),
  ) {
    this.shifts = all.of(home);
  }

  /** Moves an attribute that holds addresses; answers whether there is anything left. */
  address(element: XmlElement, name: string): boolean {
    const old = attribute(element, name);
    if (old === undefined) return true;
    const now = movedAddresses(old, this.shifts);
    if (now !== null) this.edits.setAttribute(element, name, now);
    return now !== null;
  }

  /** Moves the addresses that an element's text holds; answers whether there is anything left. */
  addressText(element: XmlElement): boolean {
    const now = movedAddresses(element.text.trim(), this.shifts);
    if (now !== null && now !== element.text.trim()) this.edits.replace(element.contentStart, element.contentEnd, now);
    return now !== null;
  }

  formulaText(element: XmlElement): void {
    const now = this.all.formula(element.text, this.home);
    if (now !== element.text) this.edits.replace(element.contentStart, element.contentEnd, escapeText(now));
  }

  formula(element: XmlElement, name: string): void {
    const old = attribute(element, name);
    if (old !== undefined) this.edits.setAttribute(element, name, this.all.formula(old, this.home));
  }

  /** Keeps those of a list's items that have a place left; a list that would be empty goes, and one that counts counts again. */
  list(list: XmlElement | undefined, local: string, keep: (item: XmlElement) => boolean): void {
    if (list === undefined) return;
    const items = childrenOf(list, local);
    const gone = items.filter((item) => !keep(item));
    if (gone.length === 0) return;
    if (gone.length === list.children.length) {
      this.edits.remove(list);
      return;
    }
    for (const item of gone) this.edits.remove(item);
    if (attribute(list, "count") !== undefined) this.edits.setAttribute(list, "count", String(items.length - gone.length));
  }

  /** A list that is a child of `parent`. */
  listIn(parent: XmlElement | undefined, names: readonly [list: string, item: string], keep: (item: XmlElement) => boolean): void {
    this.list(child(parent, names[0]), names[1], keep);
  }
}
