import type { DifferentialFormat, StyleModel } from "../../model/WorkbookModel";
import { escapeAttribute } from "../xml/escapeXml";
import { attribute, child, childrenOf, numeric } from "../xml/findXml";
import { prefixOf, withPrefix } from "../xml/withPrefix";
import type { XmlElement } from "../xml/XmlElement";
import { XmlEdits } from "../xml/XmlEdits";
import { builtInFormatId } from "./builtInFormats";
import { differentialXml } from "./differentialXml";
import type { StyleSheet } from "./StyleSheet";
import { alignmentXml, borderXml, fillXml, fontXml } from "./xfParts";

const SECTIONS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;
type Section = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** Appends styles to a styles part. No record moves, so every index in every other part stays true. */
export class StyleWriter {
  private readonly added: Record<Section, string[]> = { numFmts: [], fonts: [], fills: [], borders: [], cellXfs: [], dxfs: [] };
  private readonly known = new Map<string, number>();
  private readonly root: XmlElement;

  constructor(
    private readonly source: string,
    private readonly sheet: StyleSheet & { root: XmlElement },
    private readonly models: readonly StyleModel[],
  ) {
    this.root = sheet.root;
  }

  /** The record for a model style, on the ground of the record that the cell had: what the model does not know of it is kept. */
  xf(index: number, base = 0): number {
    return this.remember(`${index}|${base}`, () => this.findXf(index, base));
  }

  /** The record for a conditional format's look. */
  dxf(format: DifferentialFormat): number {
    return this.append("dxfs", differentialXml(format));
  }

  /** The record for the look that a filter asks of cells. */
  filterDxf(format: DifferentialFormat): number {
    return this.append("dxfs", differentialXml(format, true));
  }

  /** The changed part; `undefined` when nothing was added. */
  result(): string | undefined {
    const edits = new XmlEdits();
    for (const [section, items] of Object.entries(this.added)) if (items.length > 0) this.patchSection(edits, section as Section, items);
    return edits.isEmpty ? undefined : edits.apply(this.source);
  }

  private findXf(index: number, base: number): number {
    const { styles } = this.sheet;
    const style = this.models[index];
    if (style === undefined) return base;
    const own = style.origin === undefined ? undefined : styles[style.origin];
    if (own !== undefined && looksSame(own, style)) return style.origin!;
    const old = styles[base] ?? styles[0]!;
    return looksSame(old, style) ? base : this.append("cellXfs", this.derivedXf(style, old, this.items("cellXfs", "xf")[old.origin ?? 0]));
  }

  private derivedXf(style: StyleModel, old: StyleModel, element: XmlElement | undefined): string {
    const marks = new Map<string, string>([
      ["numFmtId", "0"],
      ["fontId", "0"],
      ["fillId", "0"],
      ["borderId", "0"],
      ["xfId", "0"],
    ]);
    for (const one of element?.attributes ?? []) if (one.namespace === "") marks.set(one.name, one.value);
    const set = (name: string, id: number, apply: string): unknown => marks.set(name, String(id)).set(apply, "1");
    const raw = (one: XmlElement): string => this.raw(one);
    if (style.numberFormat !== old.numberFormat) set("numFmtId", this.numberFormat(style.numberFormat), "applyNumberFormat");
    if (differs(style.font, old.font)) {
      set(
        "fontId",
        this.append(
          "fonts",
          fontXml(style.font, { old: old.font, element: this.items("fonts", "font")[Number(marks.get("fontId"))], raw }),
        ),
        "applyFont",
      );
    }
    if (style.fill !== old.fill) set("fillId", style.fill === null ? 0 : this.append("fills", fillXml(style.fill)), "applyFill");
    if (differs(style.borders, old.borders)) {
      const before = this.items("borders", "border")[Number(marks.get("borderId"))];
      set("borderId", this.append("borders", borderXml(style.borders, { old: old.borders, element: before, raw })), "applyBorder");
    }
    const inside = this.alignment(style, old, element) + this.protection(style, old, element);
    const head = `<xf${this.marksXml(marks, style, old)}`;
    return inside === "" ? `${head}/>` : `${head}>${inside}</xf>`;
  }

  private marksXml(marks: Map<string, string>, style: StyleModel, old: StyleModel): string {
    if (differs(style.alignment, old.alignment)) marks.set("applyAlignment", "1");
    if (style.locked !== old.locked) marks.set("applyProtection", "1");
    return [...marks].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
  }

  private alignment(style: StyleModel, old: StyleModel, element: XmlElement | undefined): string {
    const before = child(element, "alignment");
    if (differs(style.alignment, old.alignment)) return alignmentXml(style.alignment, before);
    return before === undefined ? "" : this.raw(before);
  }

  private protection(style: StyleModel, old: StyleModel, element: XmlElement | undefined): string {
    const before = child(element, "protection");
    if (style.locked === old.locked) return before === undefined ? "" : this.raw(before);
    const hidden = attribute(before, "hidden");
    return `<protection locked="${style.locked ? 1 : 0}"${hidden === undefined ? "" : ` hidden="${hidden}"`}/>`;
  }

  private numberFormat(format: string): number {
    const builtIn = builtInFormatId(format);
    if (builtIn !== undefined) return builtIn;
    const own = this.items("numFmts", "numFmt");
    const same = own.find((one) => attribute(one, "formatCode") === format);
    if (same !== undefined) return numeric(same, "numFmtId")!;
    return this.remember(`format ${format}`, () => {
      const id = Math.max(163, ...own.map((one) => numeric(one, "numFmtId") ?? 0)) + this.added.numFmts.length + 1;
      this.added.numFmts.push(`<numFmt numFmtId="${id}" formatCode="${escapeAttribute(format)}"/>`);
      return id;
    });
  }

  private append(section: Exclude<Section, "numFmts">, xml: string): number {
    return this.remember(
      `${section} ${xml}`,
      () => (child(this.root, section)?.children.length ?? 0) + this.added[section].push(this.prefixed(xml)) - 1,
    );
  }

  private remember(key: string, make: () => number): number {
    const known = this.known.get(key) ?? make();
    this.known.set(key, known);
    return known;
  }

  private items(section: Section, item: string): XmlElement[] {
    return childrenOf(child(this.root, section), item);
  }

  /** Old text without its prefix, as new text is written: the whole record gets its prefix at the end. */
  private raw(element: XmlElement): string {
    const text = this.source.slice(element.start, element.end);
    const prefix = prefixOf(element);
    return prefix === "" ? text : text.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
  }

  private prefixed(xml: string): string {
    return withPrefix(xml, prefixOf(this.root));
  }

  private patchSection(edits: XmlEdits, section: Section, items: readonly string[]): void {
    const element = child(this.root, section);
    const text = items.join("");
    if (element !== undefined) {
      edits.setAttribute(element, "count", String(element.children.length + items.length));
      edits.append(element, this.source, text);
      return;
    }
    const place = SECTIONS.indexOf(section);
    const next = this.root.children.find((one) => SECTIONS.indexOf(one.local as (typeof SECTIONS)[number]) > place);
    const name = prefixOf(this.root) + section;
    edits.insert(next?.start ?? this.root.contentEnd, `<${name} count="${items.length}">${text}</${name}>`);
  }
}

function looksSame(a: StyleModel, b: StyleModel): boolean {
  return (
    a === b ||
    (a.numberFormat === b.numberFormat &&
      a.fill === b.fill &&
      a.locked === b.locked &&
      !differs(a.font, b.font) &&
      !differs(a.borders, b.borders) &&
      !differs(a.alignment, b.alignment))
  );
}

function differs(a: object, b: object): boolean {
  return stable(a) !== stable(b);
}

function stable(value: object): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
