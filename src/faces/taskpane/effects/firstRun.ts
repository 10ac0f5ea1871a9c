import type { Language } from "../../../core/Language";
import { loadedPart } from "../../../core/refusal/loadedPart";
import { troubleOf } from "../state/Trouble";
import { lookAtWorkbook } from "./lookAtWorkbook";
import type { PaneContext } from "./PaneContext";
import { previewDraft } from "./previewDraft";

/** The header row of a sheet that was given. */
const firstHeader = "A4";

/** Adds a sheet of sample orders, shows it, and previews what RFM makes of them. */
export async function trySample(context: PaneContext, language: Language): Promise<void> {
  const { store, workbook } = context;
  try {
    const sample = await loadedPart(() => import(/* webpackChunkName: "sample" */ "../../../flow/giveSample"));
    await workbook.select(await sample.giveSample(workbook, language), firstHeader);
  } catch (error) {
    store.dispatch({ type: "failed", what: "sample", trouble: troubleOf(error) });
    return;
  }
  await lookAtWorkbook(context);
  store.dispatch({ type: "methodChosen", method: "rfm" });
  await previewDraft(context);
  store.dispatch({ type: "noticed", notice: "sampleGiven" });
}

/** Never shows the tour again in this workbook. */
export async function endTour({ store, session }: PaneContext): Promise<void> {
  store.dispatch({ type: "tourEnded" });
  // A tour that Excel does not keep as seen costs a click next time: no reason to stop the user now.
  await session.endTour().catch(() => undefined);
}
