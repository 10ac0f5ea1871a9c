import type { ConditionalFormatModel, DifferentialFormat } from "../../model/WorkbookModel";
import { sqref } from "../sheets/areas";
import { attribute, child, childrenOf, descendants } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";
import { conditionalFormatXml, groupXml } from "./conditionalFormatXml";
import type { SheetEditor } from "./SheetEditor";

interface Formats {
  old: readonly ConditionalFormatModel[];
  now: readonly ConditionalFormatModel[];
  dxf: (format: DifferentialFormat) => number;
}

/** Removes, changes and adds conditional formats. A rule that is as it was keeps its bytes. */
export function patchConditionalFormats(editor: SheetEditor, { old, now, dxf }: Formats): void {
  const kept = new Map(now.filter((one) => one.origin !== undefined).map((one) => [one.origin, one]));
  const moved = new Set<string>();
  const groups = childrenOf(editor.sheet.root, "conditionalFormatting");
  groups.forEach((group, i) => {
    const rules = old.filter((one) => one.origin?.startsWith(`${i}/`));
    patchGroup(editor, group, { rules, kept, dxf, moved });
  });
  for (const rule of old) if (rule.origin?.startsWith("x14:") && !kept.has(rule.origin)) removeExtended(editor, rule.origin);
  const fresh = now.filter((one) => one.origin === undefined || moved.has(one.origin));
  const xml = fresh.map((rule) => {
    const text =
      rule.origin === undefined
        ? conditionalFormatXml(rule, dxf)
        : changedRule(editor, {
            element: elementOf(groups, rule.origin),
            before: old.find((one) => one.origin === rule.origin)!,
            rule,
            dxf,
          });
    return text === "" ? "" : groupXml(rule, text);
  });
  if (xml.join("") === "") return;
  const last = groups.at(-1);
  // New rules stand behind the old ones, so that those keep their place.
  if (last === undefined) editor.insert("conditionalFormatting", xml.join(""));
  else editor.insertBehind(last, xml.join(""));
}

interface Group {
  rules: readonly ConditionalFormatModel[];
  kept: ReadonlyMap<string | undefined, ConditionalFormatModel>;
  dxf: Formats["dxf"];
  moved: Set<string>;
}

function patchGroup(editor: SheetEditor, group: XmlElement, { rules, kept, dxf, moved }: Group): void {
  const elements = childrenOf(group, "cfRule");
  const staying = rules.filter((rule) => kept.has(rule.origin));
  const areas = new Set(staying.map((rule) => sqref(kept.get(rule.origin)!.areas)));
  const goneTogether = areas.size === 1 && staying.length === rules.length;
  const home = goneTogether ? [...areas][0]! : attribute(group, "sqref");
  const isHome = (rule: ConditionalFormatModel): boolean => goneTogether || sqref(kept.get(rule.origin)!.areas) === sqref(rule.areas);
  for (const rule of staying) if (!isHome(rule)) moved.add(rule.origin!);
  if (staying.every((rule) => moved.has(rule.origin!))) {
    elements.forEach((element, j) => !kept.has(rules[j]?.origin) && removePartner(editor, element));
    editor.edits.remove(group);
    return;
  }
  if (goneTogether && sqref(rules[0]!.areas) !== home) editor.edits.setAttribute(group, "sqref", home);
  rules.forEach((before, j) => {
    const element = elements[j];
    const rule = kept.get(before.origin);
    if (element === undefined) return;
    if (rule === undefined) removePartner(editor, element);
    if (rule === undefined || moved.has(before.origin!)) {
      editor.edits.remove(element);
      return;
    }
    const xml = changedRule(editor, { element, before, rule, dxf });
    if (xml !== editor.sheet.text.slice(element.start, element.end)) editor.edits.replace(element.start, element.end, editor.prefixed(xml));
  });
}

/** A rule's text: the old one where the rule is as it was, with another priority where only that is different, else written anew. */
function changedRule(
  editor: SheetEditor,
  {
    element,
    before,
    rule,
    dxf,
  }: { element: XmlElement | undefined; before: ConditionalFormatModel; rule: ConditionalFormatModel; dxf: Formats["dxf"] },
): string {
  if (element === undefined) return conditionalFormatXml(rule, dxf);
  const text = editor.sheet.text.slice(element.start, element.end);
  if (bare(before) !== bare(rule)) return conditionalFormatXml(rule, dxf) || text;
  if (before.priority === rule.priority) return text;
  return text.replace(/\spriority=(?:"\d+"|'\d+')/, ` priority="${rule.priority + 1}"`);
}

function bare({ id: _id, areas: _areas, priority: _priority, origin: _origin, ...rest }: ConditionalFormatModel): string {
  return JSON.stringify(rest);
}

function elementOf(groups: readonly XmlElement[], origin: string): XmlElement | undefined {
  const [i, j] = origin.split("/").map(Number);
  return childrenOf(groups[i ?? -1], "cfRule")[j ?? -1];
}

/** A data bar of a newer Excel has a second half in the extension list: it goes with the first. */
function removePartner(editor: SheetEditor, element: XmlElement): void {
  const id = descendants(child(element, "extLst"), "id")[0]?.text.trim();
  if (id === undefined) return;
  for (const group of descendants(editor.child("extLst"), "conditionalFormatting"))
    removeFrom(editor, group, (rule) => attribute(rule, "id") === id);
}

function removeExtended(editor: SheetEditor, origin: string): void {
  const [i, j] = origin.slice(4).split("/").map(Number);
  const group = descendants(editor.child("extLst"), "conditionalFormatting")[i ?? -1];
  if (group !== undefined) removeFrom(editor, group, (_, index) => index === j);
}

function removeFrom(editor: SheetEditor, group: XmlElement, isGone: (rule: XmlElement, index: number) => boolean): void {
  const rules = childrenOf(group, "cfRule");
  const gone = rules.filter(isGone);
  if (gone.length > 0 && gone.length === rules.length) editor.edits.remove(group);
  else for (const rule of gone) editor.edits.remove(rule);
}
