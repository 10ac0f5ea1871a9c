import type { Progress } from "../WorkbookPort";
import type { Memory } from "../register/Memory";

/** What a long piece of work carries along: the conversation with Excel, whom to tell, and whether it was called off. */
export interface Work {
  readonly context: Excel.RequestContext;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
  readonly memory: Memory;
}

/** Sends what is queued, then stops if the work was called off meanwhile. */
export async function sync({ context, signal }: Pick<Work, "context" | "signal">): Promise<void> {
  await context.sync();
  signal?.throwIfAborted();
}
