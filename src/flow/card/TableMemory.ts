import type { TableData, TableSource, WorkbookPort } from "../../workbook/WorkbookPort";

/** Tables as they were read, until they change. */
export class TableMemory {
  private readonly known = new Map<string, TableData>();

  constructor(private readonly workbook: Pick<WorkbookPort, "read">) {}

  forget(sheet?: string): void {
    for (const [id, { source }] of this.known) if (sheet === undefined || source.sheet === sheet) this.known.delete(id);
  }

  readonly read = async (source: TableSource, columns: readonly number[]): Promise<TableData> => {
    const id = JSON.stringify([source.id, columns]);
    const known = this.known.get(id) ?? (await this.workbook.read(source, columns));
    this.known.set(id, known);
    return known;
  };
}
