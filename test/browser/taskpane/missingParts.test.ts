import type { Frame } from "playwright-core";
import { axeProblems } from "./support/axeProblems";
import { pageUp, press, previewReady } from "./support/paneUser";
import { openDemo, type Demo } from "../support/launch";

let demo: Demo;
let pane: Frame;

afterEach(() => demo.close());

/** Opens the demo with the requests for a part failing from the start, its prefetch included. */
async function openWithout(part: RegExp, language: "en" | "zh-TW" = "en"): Promise<() => Promise<void>> {
  demo = await openDemo({ sample: "prospects-zh.xlsx", language, before: (context) => context.route(part, (route) => route.abort()) });
  pane = demo.pane;
  await pageUp(pane, "Clientele");
  return () => demo.page.context().unroute(part);
}

test("where the pages of a run do not arrive the pane says so, and goes on when they are asked for again", async () => {
  const mend = await openWithout(/taskpane\.running\.js/);
  await press(pane, "Preview");
  await pane.getByRole("heading", { level: 1, name: "A part did not arrive" }).waitFor();
  await pane.getByText("Your workbook is as it was.").waitFor();
  expect(await axeProblems(pane)).toEqual([]);
  await press(pane, "Try again");
  await pane.getByRole("heading", { level: 1, name: "A part did not arrive" }).waitFor();
  await mend();
  await press(pane, "Try again");
  await previewReady(pane);
});

test("where what writes does not arrive nothing is written, and the reason is told", async () => {
  const mend = await openWithout(/taskpane\.writing\.js/, "zh-TW");
  await press(pane, "預覽");
  await previewReady(pane, "寫入活頁簿");
  await press(pane, "寫入活頁簿");
  await pageUp(pane, "沒有寫入");
  await pane.getByText("有一部分無法載入").waitFor();
  await mend();
  await press(pane, "再試一次");
  await pageUp(pane, "完成");
});
