import type { Pane } from "./effects/createPane";

/** Ties the ribbon's button to the pane: the last choice is run again, and the pane comes into view to tell the result. */
export function registerCommands(pane: Pane): void {
  Office.actions.associate("classifyAgain", (event: Office.AddinCommands.Event) => {
    // Excel keeps the button waiting until it is told.
    void classifyAgainInSight(pane).finally(() => event.completed());
  });
}

async function classifyAgainInSight(pane: Pane): Promise<void> {
  await showPane();
  await pane.classifyAgain();
}

async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // Where the host cannot show it, the run is still done, and the pane tells of it when it is opened.
  }
}
