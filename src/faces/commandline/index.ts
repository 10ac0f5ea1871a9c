import { main } from "./main";

/** Waits until everything is written: a pipe takes long results in pieces. */
async function writeAll(stream: NodeJS.WriteStream, text: string): Promise<void> {
  await new Promise<void>((resolve) => stream.write(text, () => resolve()));
}

async function start(): Promise<void> {
  const written: Promise<void>[] = [];
  const streams = {
    out: (text: string) => void written.push(writeAll(process.stdout, text)),
    err: (text: string) => void written.push(writeAll(process.stderr, text)),
  };
  const code = await main(process.argv.slice(2), streams);
  await Promise.all(written);
  // The client library keeps timers; nothing is left to do.
  process.exit(code);
}

void start();
