import type { SheetModel } from "../../model/WorkbookModel";
import { fileWidth } from "../sheets/readView";
import { childrenOf, flag, numeric } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";
import { withPrefix } from "../xml/withPrefix";
import type { SheetEditor } from "./SheetEditor";

type Columns = SheetModel["columns"];
type Column = NonNullable<ReturnType<Columns["get"]>>;

/** Patches widths, hidden columns, outline levels and column styles. Columns that are as they were keep their element, split where it spans more than one. */
export function patchColumns(
  editor: SheetEditor,
  { old, columns, xf }: { old: Columns; columns: Columns; xf: (style: number, base: number) => number },
): void {
  const different = [...new Set([...old.keys(), ...columns.keys()])]
    .filter((at) => !isSame(old.get(at), columns.get(at)))
    .sort((a, b) => a - b);
  if (different.length === 0) return;
  const { sheet } = editor;
  const element = editor.child("cols");
  const pieces: { from: number; xml: string }[] = [];
  const bases = new Map<number, XmlElement>();
  for (const col of childrenOf(element, "col")) {
    const [from, to] = [(numeric(col, "min") ?? 1) - 1, (numeric(col, "max") ?? 1) - 1];
    const inside = different.filter((at) => at >= from && at <= to);
    for (const at of inside) bases.set(at, col);
    for (const [first, last] of gaps(from, to, inside)) pieces.push({ from: first, xml: spanned(sheet.text, col, [first, last]) });
  }
  for (const at of different) {
    const xml = columnXml(at, columns.get(at), { base: bases.get(at), xf });
    if (xml !== "") pieces.push({ from: at, xml: withPrefix(xml, sheet.prefix) });
  }
  const content = pieces.sort((a, b) => a.from - b.from).map(({ xml }) => xml);
  if (element === undefined) {
    if (content.length > 0) editor.insert("cols", `<cols>${content.join("")}</cols>`);
  } else if (content.length === 0) editor.edits.remove(element);
  else editor.edits.replace(element.start, element.end, `<${sheet.prefix}cols>${content.join("")}</${sheet.prefix}cols>`);
}

function columnXml(
  at: number,
  column: Column | undefined,
  { base, xf }: { base: XmlElement | undefined; xf: (style: number, base: number) => number },
): string {
  if (column === undefined || isPlain(column)) return "";
  const style = column.style === undefined ? 0 : xf(column.style, numeric(base, "style") ?? 0);
  const marks = [
    ` min="${at + 1}" max="${at + 1}" width="${fileWidth(column.width ?? 8.43)}"`,
    style === 0 ? "" : ` style="${style}"`,
    column.hidden === true ? ' hidden="1"' : "",
    column.width === undefined ? "" : ' customWidth="1"',
    (column.level ?? 0) === 0 ? "" : ` outlineLevel="${column.level}"`,
    flag(base, "collapsed") ? ' collapsed="1"' : "",
  ];
  return `<col${marks.join("")}/>`;
}

/** The stretches of a span that are not taken out. */
function gaps(from: number, to: number, taken: readonly number[]): [number, number][] {
  const edges = [from - 1, ...taken, to + 1];
  return edges.slice(1).flatMap((edge, index): [number, number][] => {
    const first = edges[index]! + 1;
    return first < edge ? [[first, edge - 1]] : [];
  });
}

function spanned(text: string, col: XmlElement, [first, last]: readonly [number, number]): string {
  return text
    .slice(col.start, col.end)
    .replace(/\smin=(?:"\d+"|'\d+')/, ` min="${first + 1}"`)
    .replace(/\smax=(?:"\d+"|'\d+')/, ` max="${last + 1}"`);
}

function isSame(a: Column | undefined, b: Column | undefined): boolean {
  return (
    a?.width === b?.width && (a?.hidden ?? false) === (b?.hidden ?? false) && a?.style === b?.style && (a?.level ?? 0) === (b?.level ?? 0)
  );
}

function isPlain({ width, hidden, style, level }: Column): boolean {
  return width === undefined && hidden !== true && style === undefined && (level ?? 0) === 0;
}
