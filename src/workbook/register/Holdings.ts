import type { Area } from "../../core/Area";
import { parseAddress } from "../area/parseAddress";
import { sheetOfAddress } from "../area/sheetOfAddress";
import type { SheetInfo } from "../session/SheetInfo";
import { loadSheets } from "../session/SheetInfo";
import type { Memory } from "./Memory";
import type { OwnedColumn } from "./OwnedColumn";
import type { OwnedSheet } from "./OwnedSheet";
import type { Register } from "./Register";
import { loadRegister } from "./registerPart";

/** A column of ours and where it stands now. */
export interface HeldColumn {
  readonly entry: OwnedColumn;
  readonly sheetId: string;
  readonly area: Area;
}

/** A sheet of ours as it is now. */
export interface HeldSheet {
  readonly entry: OwnedSheet;
  readonly sheet: SheetInfo;
}

/** What the add-in owns and can still find. What the user deleted is forgotten. */
export interface Holdings {
  readonly register: Register;
  readonly sheets: readonly SheetInfo[];
  readonly columns: readonly HeldColumn[];
  readonly ownSheets: readonly HeldSheet[];
}

function locate(context: Excel.RequestContext, name: string): Excel.Range {
  return context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("address");
}

function addressIn(range: Excel.Range): string | null {
  return range.isNullObject ? null : range.address;
}

function heldColumn(entry: OwnedColumn, address: string | null, sheets: readonly SheetInfo[]): HeldColumn | null {
  if (address === null) return null;
  const sheet = sheets.find(({ name }) => name === sheetOfAddress(address));
  const area = parseAddress(address);
  return sheet && area ? { entry, sheetId: sheet.id, area } : null;
}

/**
 * A sheet is known by its id and by the name that follows its first cell. Where they disagree (the first cell was cut and pasted elsewhere,
 * or ids were given anew when the file was opened), the sheet must also still carry the title that we gave it; else it is the user's.
 */
function heldSheet(entry: OwnedSheet, address: string | null, sheets: readonly SheetInfo[]): HeldSheet | null {
  const byId = sheets.find(({ id }) => id === entry.sheetId);
  const byName = address === null ? undefined : sheets.find(({ name }) => name === sheetOfAddress(address));
  if (byName && (!byId || byId === byName)) return { entry, sheet: byName };
  const sheet = [byId, byName].find((candidate) => candidate?.name === entry.title);
  return sheet ? { entry, sheet } : null;
}

/** Finds everything of a register in the workbook. */
export async function locateAll(context: Excel.RequestContext, register: Register): Promise<Holdings> {
  const listSheets = loadSheets(context);
  const columns = register.columns.map(({ name }) => locate(context, name));
  const anchors = register.sheets.map(({ name }) => locate(context, name));
  await context.sync();
  const sheets = listSheets();
  return {
    register,
    sheets,
    columns: register.columns.map((entry, at) => heldColumn(entry, addressIn(columns[at]!), sheets)).filter((held) => held !== null),
    ownSheets: register.sheets.map((entry, at) => heldSheet(entry, addressIn(anchors[at]!), sheets)).filter((held) => held !== null),
  };
}

/** What the add-in owns in this workbook. */
export async function loadHoldings(context: Excel.RequestContext, memory: Memory): Promise<Holdings> {
  return locateAll(context, await loadRegister(context, memory));
}
