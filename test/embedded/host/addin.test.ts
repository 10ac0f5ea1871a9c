import { freshExcel } from "./support/excel";

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe("Office.addin (learn.microsoft.com/javascript/api/office/office.addin)", () => {
  test("hide and showAsTaskpane change the pane and are told to onVisibilityModeChanged; so is closing it by hand", async () => {
    const { Office, host } = await freshExcel();
    const seen: string[] = [];
    const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => seen.push(visibilityMode));
    await Office.addin.hide();
    expect(host.runtime.getAppRuntimeState()).toBe("Background");
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    host.runtime.setAppRuntimeState("Background");
    await settled();
    expect(seen).toEqual(["Hidden", "Taskpane", "Hidden"]);
    await stop();
    host.runtime.setAppRuntimeState("Visible");
    await settled();
    expect(seen).toHaveLength(3);
  });

  test("setStartupBehavior is kept and read back", async () => {
    const { Office } = await freshExcel();
    expect(await Office.addin.getStartupBehavior()).toBe("None");
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe("Load");
  });
});
