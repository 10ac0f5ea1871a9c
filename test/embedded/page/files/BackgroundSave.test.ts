import type { Workbook } from "../../../../src/embedded/model/Workbook";
import { createWorkbook } from "../../../../src/embedded/model/Workbook";
import { saveWorkbook } from "../../../../src/embedded/package/saveWorkbook";
import { SnapshotSaver } from "../../../../src/embedded/package/snapshot/SnapshotSaver";
import { BackgroundSave } from "../../../../src/embedded/page/files/BackgroundSave";
import type { SaveRequest } from "../../../../src/embedded/page/files/BackgroundSave";

/** A worker that works in the same thread, on copies of what it is sent. */
class NearWorker {
  onmessage: ((event: { data: Uint8Array }) => void) | undefined;
  onerror: ((event: { message: string }) => void) | undefined;
  readonly #saver = new SnapshotSaver(undefined);
  requests = 0;

  postMessage(sent: SaveRequest): void {
    this.requests += 1;
    const request = structuredClone(sent);
    if (request.type === "begin") this.#saver.begin(request.snapshot);
    if (request.type === "cells") this.#saver.add(request.cells);
    if (request.type === "save") queueMicrotask(() => this.onmessage?.({ data: this.#saver.save() }));
  }

  terminate(): void {
    this.onmessage = undefined;
  }
}

const started = (worker: NearWorker) => () => worker as unknown as Worker;

function filled(rows: number): Workbook {
  const workbook = createWorkbook();
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < 5; column += 1) workbook.setCell("Sheet1", row, column, { value: row * column }, "user");
  return workbook;
}

test("the worker writes the file that the page would write", async () => {
  const workbook = filled(2000);
  const worker = new NearWorker();
  expect(await new BackgroundSave(workbook, undefined, started(worker)).bytes()).toEqual(saveWorkbook(workbook));
  expect(worker.requests).toBeGreaterThan(6);
});

test("a workbook that changes while it is copied is not written, and is written when it is asked for again", async () => {
  const workbook = filled(20_000);
  const background = new BackgroundSave(workbook, undefined, started(new NearWorker()));
  const first = background.bytes();
  setTimeout(() => workbook.setCell("Sheet1", 0, 0, { value: "changed" }, "user"));
  expect(await first).toBeUndefined();
  const [second, third] = await Promise.all([background.bytes(), background.bytes()]);
  expect(second).toEqual(saveWorkbook(workbook));
  expect(third).toEqual(second);
}, 60_000);

test("a worker that fails is told, so that the page can write the file itself", async () => {
  const worker = new NearWorker();
  worker.postMessage = () => worker.onerror?.({ message: "out of memory" });
  await expect(new BackgroundSave(filled(10), undefined, started(worker)).bytes()).rejects.toThrow("out of memory");
});
