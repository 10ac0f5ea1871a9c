import type { HeaderFooterModel } from "../../model/SheetDetails";

const SECTIONS = ["L", "C", "R"] as const;
const SIDES = { L: "left", C: "center", R: "right" } as const;

type Kind = "Header" | "Footer";

/** `&Lleft&Ccentre&Rright` of a file; text before the first mark stands in the centre. Source: ECMA-376 part 1, 18.3.1.46. */
export function splitHeaderFooter(text: string, kind: Kind): Partial<HeaderFooterModel> {
  const parts: Partial<HeaderFooterModel> = {};
  let section: (typeof SECTIONS)[number] = "C";
  for (const piece of text.split(/(&&|&[LCR])/)) {
    const mark = SECTIONS.find((one) => piece === `&${one}`);
    if (mark !== undefined) section = mark;
    else if (piece !== "") parts[`${SIDES[section]}${kind}`] = (parts[`${SIDES[section]}${kind}`] ?? "") + piece;
  }
  return parts;
}

/** The same the other way round; "" where all parts are empty. */
export function joinHeaderFooter(texts: HeaderFooterModel, kind: Kind): string {
  return SECTIONS.map((one) => [one, texts[`${SIDES[one]}${kind}`]] as const)
    .filter(([, text]) => text !== "")
    .map(([one, text]) => `&${one}${text}`)
    .join("");
}
