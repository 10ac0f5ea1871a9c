import { escapeAttribute } from "./escapeXml";
import type { XmlElement } from "./XmlElement";

interface Splice {
  start: number;
  end: number;
  text: string;
  order: number;
}

/** Splices on the text of one part. Everything between them stays as it was, byte for byte. */
export class XmlEdits {
  private readonly splices: Splice[] = [];

  get isEmpty(): boolean {
    return this.splices.length === 0;
  }

  replace(start: number, end: number, text: string): void {
    this.splices.push({ start, end, text, order: this.splices.length });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remove(element: XmlElement): void {
    this.replace(element.start, element.end, "");
  }

  /** Whether an element was removed as a whole. */
  removes({ start, end }: XmlElement): boolean {
    return this.splices.some((splice) => splice.start === start && splice.end === end && splice.text === "");
  }

  /** Sets an attribute without a namespace; `undefined` removes it. Does nothing when it already has the value. */
  setAttribute(element: XmlElement, name: string, value: string | undefined): void {
    const old = element.attributes.find((one) => one.name === name);
    if (old?.value === value) return;
    const text = value === undefined ? "" : ` ${name}="${escapeAttribute(value)}"`;
    if (old !== undefined) this.replace(old.start, old.end, text);
    else this.insert(element.attributes.at(-1)?.end ?? element.start + 1 + element.name.length, text);
  }

  /** Adds content at the end of an element, opening a self-closing one. */
  append(element: XmlElement, source: string, text: string): void {
    if (element.contentStart < element.end) {
      this.insert(element.contentEnd, text);
      return;
    }
    const slash = source.lastIndexOf("/", element.end);
    this.replace(slash, element.end, `>${text}</${element.name}>`);
  }

  /** What is replaced takes the edits inside it along. */
  apply(source: string): string {
    if (this.isEmpty) return source;
    const sorted = [...this.splices].sort((a, b) => a.start - b.start || spanOrder(a, b) || a.order - b.order);
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of sorted) {
      if (end <= at && start < at) continue;
      if (start < at) throw new Error("overlapping edits");
      pieces.push(source.slice(at, start), text);
      at = end;
    }
    pieces.push(source.slice(at));
    return pieces.join("");
  }
}

/** At one place, insertions come first, then the longest replacement; what is put in the place of an element counts before its removal. */
function spanOrder(a: Splice, b: Splice): number {
  const [x, y] = [a.end - a.start, b.end - b.start];
  return x === 0 || y === 0 ? x - y : y - x || Number(a.text === "") - Number(b.text === "");
}
