import type { SheetDescription } from "../../sheets/SheetDescription";
import type { PlacedHand } from "../hand/placeHand";
import { writeHand } from "../hand/writeHand";
import { rangeAt } from "../session/rangeAt";
import { loadNames } from "../session/loadNames";
import type { Work } from "../session/Work";
import { sync } from "../session/Work";
import { addChart } from "./addChart";
import { addChoices } from "./addChoices";
import { addColourRule } from "./addColourRule";
import { fillBlock } from "./fillBlock";
import { setUpPage } from "./setUpPage";

/** A name for a native table that no table and no defined name has. */
function tableName(wished: string, taken: ReadonlySet<string>): string {
  const base = wished.replace(/[^\p{L}\p{N}_.]/gu, "_").replace(/^(?=[^\p{L}_])/u, "_");
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}_${number}`;
  return name;
}

async function addTable({ context }: Work, sheet: Excel.Worksheet, { area, name }: NonNullable<SheetDescription["table"]>): Promise<void> {
  const taken = await loadNames(context);
  const table = sheet.tables.add(rangeAt(sheet, area), true);
  table.name = tableName(name, taken);
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
}

/**
 * Builds a sheet from its description on an empty worksheet, with what the user had written there by hand.
 * @param usualSize of the workbook's usual font, in points
 */
export async function buildSheet(
  work: Work,
  sheet: Excel.Worksheet,
  { description, cells, usualSize }: Pick<PlacedHand, "description" | "cells"> & { readonly usualSize: number },
): Promise<void> {
  const { blocks, table, rules, charts, choices = [], heights = [] } = description;
  work.context.application.suspendApiCalculationUntilNextSync();
  setUpPage(sheet, description, usualSize);
  for (const block of blocks) await fillBlock(work, sheet, block);
  if (table) await addTable(work, sheet, table);
  writeHand(sheet, cells);
  // Behind the values, which would make the rows as high as they like.
  for (const { row, rows, points } of heights) rangeAt(sheet, { row, column: 0, rows, columns: 1 }).format.rowHeight = points;
  for (const rule of rules) addColourRule(sheet, rule);
  for (const each of choices) addChoices(sheet, each);
  for (const chart of charts) addChart(sheet, chart);
  await sync(work);
}
