/** A worksheet as the workbook lists it. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visible: boolean;
}

/** Queues the loading of all sheets; call the result after a sync. */
export function loadSheets(context: Excel.RequestContext): () => SheetInfo[] {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/position,items/visibility");
  return () =>
    sheets.items.map(({ id, name, position, visibility }) => ({
      id,
      name,
      position,
      visible: visibility === Excel.SheetVisibility.visible,
    }));
}
