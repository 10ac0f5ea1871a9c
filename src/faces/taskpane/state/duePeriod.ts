import type { OpenPane } from "./PaneState";

/** The period that is due: the remembered method is repeated by period, and it is the one that is chosen. */
export function duePeriod({ survey, draft }: OpenPane): string | undefined {
  return survey.remembered?.method === draft.method ? survey.next : undefined;
}
