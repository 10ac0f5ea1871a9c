import type { Language } from "../../core/Language";
import type { Watch, WritePlan } from "../../workbook/WorkbookPort";
import type { ClassifyInput } from "../ClassifyInput";
import type { Preview } from "../Preview";

/** Where the computing of a run is done: on the caller's thread, or beside it. */
export interface Classifier {
  /** There will soon be something to classify: what takes time to start may start. */
  prepare(): void;
  /** Throws as `classify` does, and with the signal's reason where it is called off. */
  classify(input: ClassifyInput, watch?: Watch): Promise<Preview>;
  /** Everything that writing the outcome behind a preview adds to the workbook. */
  plan(preview: Preview, language: Language, watch?: Watch): Promise<WritePlan>;
}
