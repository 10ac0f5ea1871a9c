/** What crosses between the add-in and the workbook. */
export interface Crossed {
  /** Requests that were answered. */
  readonly trips: number;
  /** Of requests and answers together, as UTF-8. */
  readonly bytes: number;
  /** The largest single message. */
  readonly largest: number;
}

/** Counts the messages that carry requests and their answers. */
export class Traffic {
  private trips = 0;
  private bytes = 0;
  private largest = 0;

  readonly overhear = (message: string, by: "client" | "host"): void => {
    if (!message.includes('"executeMethod"')) return;
    const size = Buffer.byteLength(message);
    if (by === "client") this.trips += 1;
    this.bytes += size;
    this.largest = Math.max(this.largest, size);
  };

  /** What crossed since this was last asked. */
  take(): Crossed {
    const { trips, bytes, largest } = this;
    this.trips = 0;
    this.bytes = 0;
    this.largest = 0;
    return { trips, bytes, largest };
  }
}
