import type { Classifier } from "../../../flow/classifier/Classifier";
import { localClassifier } from "../../../flow/classifier/localClassifier";
import { remoteClassifier } from "../../../flow/classifier/remoteClassifier";
import { breathe } from "../../../workbook/session/breathe";
import { startThread } from "./startThread";

/** Classifies beside the pane's thread, and on it where the browser does not let us. */
export function createClassifier(): Classifier {
  return remoteClassifier(localClassifier(), { start: startThread, pause: breathe });
}
