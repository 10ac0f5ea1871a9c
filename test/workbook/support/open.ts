import type { Workbook } from "../../../src/embedded/model/Workbook";
import type { RunningExcel } from "../../../src/embedded/node/bootExcel";
import { bootExcel } from "../../../src/embedded/node/bootExcel";
import { createOfficeWorkbook } from "../../../src/workbook/createOfficeWorkbook";
import type { TableSource, WorkbookPort } from "../../../src/workbook/WorkbookPort";

export interface Opened {
  readonly port: WorkbookPort;
  readonly workbook: Workbook;
  readonly excel: RunningExcel;
}

/** Opens a workbook in the embedded Excel and gives the port to it, through Microsoft's client library. */
export async function open(workbook: Workbook): Promise<Opened> {
  const excel = await bootExcel(workbook);
  return { port: createOfficeWorkbook(), workbook, excel };
}

/** The table of this name; fails where there is none. */
export async function tableNamed(port: WorkbookPort, name: string): Promise<TableSource> {
  const tables = await port.tables();
  const source = tables.find((table) => table.name === name);
  if (!source) throw new Error(`No table ${name} among ${tables.map((table) => table.name).join(", ")}`);
  return source;
}
