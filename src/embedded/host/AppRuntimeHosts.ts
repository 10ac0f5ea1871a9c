import type { RichApiEntry } from "../richapi/XdmHost";
import { invalidArgument } from "./excelErrors";

const EVENT_CATEGORY = 65536;
const VISIBILITY_CHANGED = 65539;

/** `Background` is an add-in that runs while its pane is hidden. */
export type AppRuntimeState = "Inactive" | "Background" | "Visible";

/**
 * What `Office.addin.showAsTaskpane`, `hide` and `onVisibilityModeChanged` ask for.
 * https://learn.microsoft.com/javascript/api/office/office.addin
 */
export class AppRuntimeServiceHost {
  static readonly hostName = "AppRuntimeService";
  #state: AppRuntimeState = "Visible";

  constructor(
    private readonly send: (entries: readonly RichApiEntry[]) => boolean,
    /** Told when the pane is to be shown or hidden. */
    private readonly onVisibility: (isVisible: boolean) => void,
  ) {}

  getAppRuntimeState(): AppRuntimeState {
    return this.#state;
  }

  /** The add-in is told of a change only, whether it asked for it itself or the user closed the pane. */
  setAppRuntimeState(state: string): void {
    if (state !== "Background" && state !== "Visible") throw invalidArgument("AppRuntimeService.setAppRuntimeState");
    if (state === this.#state) return;
    this.#state = state;
    this.onVisibility(state === "Visible");
    const visibility = state === "Visible" ? "Visible" : "Hidden";
    this.send([[EVENT_CATEGORY, VISIBILITY_CHANGED, "", JSON.stringify({ visibility }), "", false]]);
  }
}

/** What `Office.addin.setStartupBehavior` keeps with the document: whether the add-in starts with it. */
export class AppRuntimePersistenceServiceHost {
  static readonly hostName = "AppRuntimePersistenceService";
  #state: AppRuntimeState = "Inactive";

  getAppRuntimeStartState(): AppRuntimeState {
    return this.#state;
  }

  setAppRuntimeStartState(state: string): void {
    if (state !== "Inactive" && state !== "Background" && state !== "Visible")
      throw invalidArgument("AppRuntimePersistenceService.setAppRuntimeStartState");
    this.#state = state;
  }
}
