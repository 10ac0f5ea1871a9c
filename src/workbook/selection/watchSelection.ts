/** Calls back when something else is selected, or another sheet is shown; returns how to stop. */
export async function watchSelection(callback: () => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const told = (): Promise<void> => {
      callback();
      return Promise.resolve();
    };
    const handlers = [worksheets.onSelectionChanged.add(told), worksheets.onActivated.add(told)];
    await context.sync();
    return () =>
      Excel.run(handlers[0]!.context, async (same) => {
        for (const handler of handlers) handler.remove();
        await same.sync();
      });
  });
}
