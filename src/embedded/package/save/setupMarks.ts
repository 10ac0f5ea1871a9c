import { paperTypes } from "../../model/paperTypes";
import type { PageLayoutModel } from "../../model/SheetDetails";
import { SETUP_WORDS } from "../sheets/readPaper";

export type Marks = readonly (readonly [name: string, value: string | undefined])[];

/** The attributes of `pageSetup` (ECMA-376 part 1, 18.3.1.63); what the file would say by default is absent. */
export function setupMarks(layout: PageLayoutModel): Marks {
  const { paperSize, firstPageNumber, printOrder, printErrors, printComments, blackAndWhite, draftMode } = layout;
  const fits = layout.fitToWidth !== undefined || layout.fitToHeight !== undefined;
  return [
    ["paperSize", paperSize === undefined ? undefined : String(paperTypes.indexOf(paperSize) + 1)],
    ["scale", layout.scale === undefined ? undefined : String(layout.scale)],
    ["firstPageNumber", firstPageNumber === undefined ? undefined : String(firstPageNumber)],
    ["fitToWidth", fits ? String(layout.fitToWidth ?? 0) : undefined],
    ["fitToHeight", fits ? String(layout.fitToHeight ?? 0) : undefined],
    ["pageOrder", printOrder === "OverThenDown" ? "overThenDown" : undefined],
    ["orientation", layout.orientation.toLowerCase()],
    ["blackAndWhite", blackAndWhite ? "1" : undefined],
    ["draft", draftMode ? "1" : undefined],
    ["cellComments", wordOf(SETUP_WORDS.comments, printComments)],
    ["useFirstPageNumber", firstPageNumber === undefined ? undefined : "1"],
    ["errors", wordOf(SETUP_WORDS.errors, printErrors)],
  ];
}

function wordOf(words: Readonly<Record<string, string>>, meaning: string | undefined): string | undefined {
  return Object.keys(words).find((word) => words[word] === meaning);
}
