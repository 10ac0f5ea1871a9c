import type { MethodId } from "../methods/methods";
import type { WorkbookPort } from "../workbook/WorkbookPort";
import { recallFavourites, withFavourites } from "./favourites";
import type { Session, Survey } from "./Session";
import { recallToured, withToured } from "./tour";

/** What the workbook keeps of the user's, beside the choice. */
interface Keepsakes extends Pick<Session, "keepFavourites" | "endTour"> {
  /** Takes them out of the text that the workbook keeps. */
  readonly recall: (text: string | null) => Pick<Survey, "favourites" | "touring">;
  /** The text with them in it. */
  readonly into: (text: string | null) => string;
}

export function keepsakes(workbook: Pick<WorkbookPort, "recall" | "remember">): Keepsakes {
  let favourites: readonly MethodId[] = [];
  let toured = false;
  const into = (text: string | null): string => withToured(withFavourites(text, favourites), toured);
  return {
    recall(text) {
      favourites = recallFavourites(text);
      // What Excel did not keep is still known while the pane is open.
      toured ||= recallToured(text);
      return { favourites, touring: !toured };
    },
    into,
    async keepFavourites(starred) {
      favourites = starred;
      await workbook.remember(into(await workbook.recall()));
    },
    async endTour() {
      toured = true;
      await workbook.remember(into(await workbook.recall()));
    },
  };
}
