import { Refusal } from "../../core/refusal/Refusal";
import type { SheetDescription } from "../../sheets/SheetDescription";
import { referenceTo } from "../area/referenceTo";
import { anchorName } from "../register/anchorName";
import { loadHoldings, type Holdings } from "../register/Holdings";
import type { OwnedSheet } from "../register/OwnedSheet";
import type { Register } from "../register/Register";
import { endedWith } from "../register/registerPart";
import { addAnchor } from "../register/setAnchors";
import { saveTexts } from "../register/xmlParts";
import { bringBack } from "../restore/bringBack";
import type { Journal } from "../restore/Journal";
import { begin } from "../restore/journalPart";
import { takingBackOnFailure } from "../restore/takingBackOnFailure";
import { loadNames } from "../session/loadNames";
import type { Session } from "../session/Session";
import { sync, type Work } from "../session/Work";
import { checkProtection } from "../write/checkProtection";
import { freeName } from "../write/freeName";
import { longestTitle, sheetTitle } from "../write/sheetTitle";
import { buildSheet } from "./buildSheet";
import { areaOfBlock } from "./fillBlock";
import { loadUsualFont } from "./loadUsualFont";
import { firstCell } from "./writeSheets";

/** A sheet that is about to be given, and how to take it back meanwhile. */
interface Gift {
  readonly entry: OwnedSheet;
  readonly register: Register;
  readonly journal: Journal;
  /** Excel's id of the sheet, once it is there. */
  readonly made: { id?: string };
}

/** What a given sheet counts as until it is whole: ours, of no method. */
function entryOf({ id, blocks, charts, table }: SheetDescription, { name, title }: Pick<OwnedSheet, "name" | "title">): OwnedSheet {
  const areas = [...blocks.map(areaOfBlock), ...(table ? [table.area] : [])];
  return { method: "", id, name, sheetId: "", title, areas, charts: charts.map((chart) => chart.name) };
}

function journalFor({ register, ownSheets, sheets }: Holdings, entry: OwnedSheet): Journal {
  const point = { method: "", columns: [], sheets: ownSheets.map((held) => held.entry), columnStates: [], sheetStates: [], written: "" };
  const known = sheets.map(({ id, name }) => ({ id, name }));
  return { point, columns: { after: [], mayBeDeleted: false }, added: [entry], deletable: [], register, known };
}

async function prepare({ context, memory }: Work, description: SheetDescription): Promise<Gift> {
  const holdings = await loadHoldings(context, memory);
  const { register, sheets } = holdings;
  if (register.unfinished) throw new Refusal("workbook.unfinished");
  await checkProtection(context, { sheets: [], structure: true });
  const name = anchorName(["given"], await loadNames(context));
  const title = freeName(sheetTitle(description.name), new Set(sheets.map((sheet) => sheet.name.toLowerCase())), longestTitle);
  const entry = entryOf(description, { name, title });
  return { entry, register, journal: journalFor(holdings, entry), made: {} };
}

async function add(work: Work, description: SheetDescription, { entry, register, journal, made }: Gift): Promise<void> {
  const { context, memory } = work;
  const { last: _, ...kept } = register;
  // What is too large for the file is remembered here, and would not outlive a crash anyway.
  const noted = { ...journal, register: memory.slim(register) };
  await begin(work, { ...kept, sheets: [...register.sheets, entry], unfinished: { kind: "giving", method: "" } }, noted);
  const sheet = context.workbook.worksheets.add(entry.title);
  addAnchor(context, { name: entry.name, reference: referenceTo(entry.title, firstCell) });
  const font = loadUsualFont(context);
  sheet.load("id");
  await sync(work);
  made.id = sheet.id;
  await buildSheet(work, sheet, { description, cells: [], usualSize: font.size });
  // The name by which an unfinished sheet is found goes with the note that says so.
  await saveTexts(context, endedWith(memory, register), () => context.workbook.names.getItem(entry.name).delete());
}

async function takeBack(work: Work, { journal, made }: Gift): Promise<void> {
  await bringBack(work, journal);
  // Where only the last answer was lost, nothing in the workbook tells any more that the sheet is not the user's.
  const sheet = work.context.workbook.worksheets.getItemOrNullObject(made.id ?? "").load("id");
  await sync(work);
  if (made.id === undefined || sheet.isNullObject) return;
  sheet.delete();
  await sync(work);
}

/**
 * Adds a sheet that is the user's from then on: it is never replaced, taken back or removed. Nothing of it stays where building fails; a crash on the way
 * is found when the pane opens next.
 *
 * @returns the name that it got
 * @throws Refusal `workbook.structureProtected`, `workbook.unfinished`, `workbook.writeFailed`, `workbook.rollbackFailed`
 */
export async function giveSheet(session: Session, description: SheetDescription): Promise<string> {
  const gift = await session.run("workbook.readFailed", (work) => prepare(work, description));
  await takingBackOnFailure(session, { run: (work) => add(work, description, gift), takeBack: (work) => takeBack(work, gift) }, {});
  return gift.entry.title;
}
