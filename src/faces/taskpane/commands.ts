import type { Pane } from "./effects/createPane";

/** Ties the ribbon's button to the pane: the last choice is run again, and the pane comes into view to tell the result. */
export function registerCommands(pane: Pane): void {
  Office.actions.associate("classifyAgain", async (event: Office.AddinCommands.Event) => {
    try {
      await showPane();
      await pane.classifyAgain();
    } finally {
      // Excel keeps the button waiting until it is told.
      event.completed();
    }
  });
}

async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // Where the host cannot show it, the run is still done, and the pane tells of it when it is opened.
  }
}
