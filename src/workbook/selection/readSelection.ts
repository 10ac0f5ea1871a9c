import { areaFields, areaOf } from "../session/rangeAt";
import type { Selection } from "../WorkbookPort";

const asked = `${areaFields},worksheet/name`;

/** What is selected; `null` where that is no cell (a chart sheet). One request, two where several areas are selected. */
export async function readSelection(context: Excel.RequestContext): Promise<Selection | null> {
  const whole = context.workbook.getSelectedRange().load(asked);
  try {
    await context.sync();
    return { sheet: whole.worksheet.name, area: areaOf(whole), more: false };
  } catch {
    // Excel refuses to give several areas, or a drawing, as one range. The cell in use is there all the same.
    return readActiveCell(context);
  }
}

async function readActiveCell(context: Excel.RequestContext): Promise<Selection | null> {
  const cell = context.workbook.getActiveCell().load(asked);
  try {
    await context.sync();
    return { sheet: cell.worksheet.name, area: areaOf(cell), more: true };
  } catch {
    return null;
  }
}
