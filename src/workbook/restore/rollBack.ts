import type { Work } from "../session/Work";
import type { Job } from "../write/Job";
import { bringBack } from "./bringBack";
import { journalOf } from "./journalOf";

/** Takes back a run that failed or was called off on the way, however far it came. */
export async function rollBack(work: Work, job: Job): Promise<void> {
  await bringBack(work, journalOf(job));
}
