import type { PageLayoutModel } from "../../model/SheetDetails";
import { joinHeaderFooter } from "../sheets/headerFooterText";
import { PAGES } from "../sheets/readPaper";
import { escapeText } from "../xml/escapeXml";
import type { SheetEditor } from "./SheetEditor";

type Marks = readonly (readonly [name: string, value: string | undefined])[];

/** Patches margins, print options, headers and footers where they are different. */
export function patchPaper(editor: SheetEditor, old: PageLayoutModel, layout: PageLayoutModel): void {
  if (JSON.stringify(optionMarks(old)) !== JSON.stringify(optionMarks(layout))) setMarks(editor, "printOptions", optionMarks(layout));
  const { margins } = layout;
  if (margins && JSON.stringify(old.margins) !== JSON.stringify(margins)) {
    const sides = ["left", "right", "top", "bottom", "header", "footer"] as const;
    setMarks(
      editor,
      "pageMargins",
      sides.map((side) => [side, String(margins[side] / 72)]),
    );
  }
  if (JSON.stringify(old.headersFooters) !== JSON.stringify(layout.headersFooters))
    editor.replace("headerFooter", headerFooterXml(layout.headersFooters));
}

function optionMarks({ centerHorizontally, centerVertically, printHeadings, printGridlines }: PageLayoutModel): Marks {
  const mark = (isOn: boolean | undefined): string | undefined => (isOn ? "1" : undefined);
  return [
    ["horizontalCentered", mark(centerHorizontally)],
    ["verticalCentered", mark(centerVertically)],
    ["headings", mark(printHeadings)],
    ["gridLines", mark(printGridlines)],
  ];
}

function setMarks(editor: SheetEditor, name: string, marks: Marks): void {
  const element = editor.child(name);
  if (element !== undefined) for (const [mark, value] of marks) editor.edits.setAttribute(element, mark, value);
  else editor.insert(name, `<${name}${marks.map(([mark, value]) => (value === undefined ? "" : ` ${mark}="${value}"`)).join("")}/>`);
}

/** Odd, even and first pages, in the order of the schema. */
function headerFooterXml(group: PageLayoutModel["headersFooters"]): string | undefined {
  if (group === undefined) return undefined;
  const texts = (["default", "even", "first"] as const).flatMap((page) => {
    const pageTexts = group.pages[page];
    if (!pageTexts) return [];
    return (["Header", "Footer"] as const).map((kind) => {
      const text = joinHeaderFooter(pageTexts, kind);
      const name = `${PAGES[page]}${kind}`;
      return text === "" ? "" : `<${name}>${escapeText(text)}</${name}>`;
    });
  });
  const marks: Marks = [
    ["differentOddEven", group.state.includes("Odd") ? "1" : undefined],
    ["differentFirst", group.state.includes("First") ? "1" : undefined],
    ["scaleWithDoc", group.useSheetScale ? undefined : "0"],
    ["alignWithMargins", group.useSheetMargins ? undefined : "0"],
  ];
  return `<headerFooter${marks.map(([mark, value]) => (value === undefined ? "" : ` ${mark}="${value}"`)).join("")}>${texts.join("")}</headerFooter>`;
}
