import { createWorkbook } from "../../../../src/embedded/model/Workbook";
import { UnsavedWork } from "../../../../src/embedded/page/files/UnsavedWork";

const written = Uint8Array.of(1);
const byThePage = Uint8Array.of(2);

/** Work on an empty workbook whose file is written elsewhere by `aside`. */
function work(aside: () => Promise<Uint8Array | undefined>) {
  const model = createWorkbook();
  const kept = { keep: () => Promise.resolve(), forget: () => Promise.resolve() };
  const unsaved = new UnsavedWork({ model, kept, bytes: () => byThePage, aside }, { isUnsaved: false, onChange: () => undefined });
  return { unsaved, change: () => model.setCell("Sheet1", 0, 0, { value: 1 }, "user") };
}

beforeAll(() => {
  // The page's own objects, as far as they are asked for.
  Object.assign(globalThis, { document: Object.assign(new EventTarget(), { visibilityState: "visible" }), window: globalThis });
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, "document");
  Reflect.deleteProperty(globalThis, "window");
});

test("Save hands out what was written elsewhere, and the workbook is saved", async () => {
  const { unsaved, change } = work(() => Promise.resolve(written));
  change();
  expect(unsaved.isUnsaved).toBe(true);
  expect(await unsaved.save()).toBe(written);
  expect(unsaved.isUnsaved).toBe(false);
  unsaved.dispose();
});

test("what changes while the file is written is not saved", async () => {
  const { unsaved, change } = work(() => {
    queueMicrotask(change);
    return new Promise((resolve) => setTimeout(() => resolve(written), 5));
  });
  expect(await unsaved.save()).toBe(written);
  expect(unsaved.isUnsaved).toBe(true);
  unsaved.dispose();
});

test.each([
  ["becomes different each time it is copied", () => Promise.resolve(undefined)],
  ["cannot be written elsewhere", () => Promise.reject(new Error("no worker"))],
])("a workbook that %s is written by the page", async (_, aside) => {
  const { unsaved } = work(aside);
  expect(await unsaved.save()).toBe(byThePage);
  unsaved.dispose();
});

test("a second Save while one is under way hands out nothing, and opening another workbook waits", async () => {
  let finish: (bytes: Uint8Array) => void = () => undefined;
  const { unsaved } = work(() => new Promise((resolve) => (finish = resolve)));
  const first = unsaved.save();
  expect(await unsaved.save()).toBeUndefined();
  let isSettled = false;
  const settled = unsaved.settled().then(() => (isSettled = true));
  await Promise.resolve();
  expect(isSettled).toBe(false);
  finish(written);
  expect(await first).toBe(written);
  await settled;
  unsaved.dispose();
});
