import type { Channel } from "./Channel";
import { Line } from "./Line";
import { LineLost } from "./LineLost";

export interface Starting {
  /** Starts another thread that answers questions. Throws where there can be none. */
  readonly start: () => Channel;
  /** Lets the caller's thread do something else between two messages. */
  readonly pause: () => Promise<void>;
}

/** Another thread, started when it is needed, and anew when the last one has ended. */
export class Threads {
  private line: Line | undefined;
  private unusable = false;

  constructor(private readonly starting: Starting) {}

  /** The open line, or a new one; `undefined` where none can be had. */
  open(): Line | undefined {
    if (this.line?.state === "open") return this.line;
    // A thread that never said a word will not do so next time.
    if (this.line?.state === "lost" && !this.line.heard) this.unusable = true;
    this.line = this.unusable ? undefined : this.started();
    return this.line;
  }

  /** Does work on another thread, or here where there is none or it breaks. */
  async work<T>(there: (line: Line) => Promise<T>, here: () => Promise<T>): Promise<T> {
    const line = this.open();
    if (!line) return here();
    try {
      return await there(line);
    } catch (error) {
      if (!(error instanceof LineLost)) throw error;
      if (!line.heard) this.unusable = true;
      return here();
    }
  }

  private started(): Line | undefined {
    try {
      return new Line(this.starting.start(), this.starting.pause);
    } catch {
      this.unusable = true;
      return undefined;
    }
  }
}
