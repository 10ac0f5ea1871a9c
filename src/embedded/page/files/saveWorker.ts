import { SnapshotSaver } from "../../package/snapshot/SnapshotSaver";
import type { SaveRequest } from "./BackgroundSave";

let saver: SnapshotSaver | undefined;

/** Runs in a worker of the page: keeps the file that the workbook was opened from, and writes one file after the other. */
addEventListener("message", ({ data }: MessageEvent<SaveRequest>) => {
  if (data.type === "open") saver = new SnapshotSaver(data.file);
  else if (data.type === "begin") saver?.begin(data.snapshot);
  else if (data.type === "cells") saver?.add(data.cells);
  else if (saver) {
    const bytes = saver.save();
    postMessage(bytes, { transfer: [bytes.buffer] });
  }
});
