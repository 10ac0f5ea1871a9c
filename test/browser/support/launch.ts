import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { chromium } from "playwright-core";
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from "playwright-core";
import type {} from "../../../src/embedded/page/TestAccess";

export interface DemoOptions {
  /** A workbook of `samples/`, for example `online-retail.xlsx`. */
  readonly sample?: string;
  /** The path of any other workbook. */
  readonly file?: string;
  readonly language?: "en" | "zh-TW" | "zh-CN";
  /** Done before anything is asked of the server. */
  readonly before?: (context: BrowserContext) => Promise<unknown>;
  /** The shared one unless said. */
  readonly browser?: Browser;
  /** What the system and the visitor have: time zone, colours, motion. */
  readonly settings?: BrowserContextOptions;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Milliseconds to wait for a workbook that takes long to compute; those of the browser's driver unless said. */
  readonly patience?: number;
}

/** The embedded workbook as a visitor has it. */
export interface Demo {
  /** The page that plays Excel. */
  readonly page: Page;
  /** The unmodified pane. */
  readonly pane: Frame;
  /** Errors of both pages, and what the content security policy refused. */
  readonly problems: readonly string[];
  /** Requests to anywhere but our own server. They were not let through. */
  readonly foreign: readonly string[];
  close(): Promise<void>;
}

let shared: Promise<Browser> | undefined;

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run browser tests with --config jest.browser.config.cjs`);
  return value;
}

/** The browser that the whole run shares. */
export function browser(): Promise<Browser> {
  shared ??= chromium.connect(variable("CLIENTELE_BROWSER"));
  return shared;
}

afterAll(async () => {
  await (await shared)?.close();
  shared = undefined;
});

async function watch(context: BrowserContext, origin: string): Promise<{ problems: string[]; foreign: string[] }> {
  const problems: string[] = [];
  const foreign: string[] = [];
  context.on("weberror", (event) => problems.push(event.error().message));
  context.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await context.route(
    (url) => !url.href.startsWith(origin) && /^https?:/.test(url.protocol),
    async (route) => {
      foreign.push(route.request().url());
      await route.abort();
    },
  );
  return { problems, foreign };
}

async function addressOf({ sample, file, language }: DemoOptions, context: BrowserContext): Promise<string> {
  const address = new URL(variable("CLIENTELE_DEMO"));
  if (language !== undefined) address.searchParams.set("lang", language);
  if (sample !== undefined) address.searchParams.set("open", `samples/${sample}`);
  if (file !== undefined) {
    const path = `open/${basename(file)}`;
    const body = await readFile(file);
    await context.route(new URL(encodeURI(path), address.origin).href, (route) => route.fulfill({ body }));
    address.searchParams.set("open", path);
  }
  return address.href;
}

/** The pane's frame, once its document is the pane's. */
export async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe", { state: "attached" });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("The pane's frame has no document.");
  await frame.waitForURL(/taskpane\.html/);
  return frame;
}

/** Until the workbook that the address asks for is shown. */
async function workbookShown(page: Page): Promise<void> {
  await page.waitForFunction(() => window.embeddedWorkbook !== undefined);
  await page.evaluate(() => window.embeddedWorkbook?.ready);
}

/** Opens the embedded workbook in a context of its own: with a sample, a file, or as the bare address opens it. */
export async function openDemo(options: DemoOptions = {}): Promise<Demo> {
  const { viewport = { width: 1366, height: 768 }, settings } = options;
  const context = await (options.browser ?? (await browser())).newContext({ ...settings, viewport, acceptDownloads: true });
  if (options.patience !== undefined) context.setDefaultTimeout(options.patience);
  const origin = variable("CLIENTELE_DEMO");
  const { problems, foreign } = await watch(context, origin);
  await options.before?.(context);
  const page = await context.newPage();
  await page.goto(await addressOf(options, context));
  await workbookShown(page);
  const pane = await paneOf(page);
  // The pane starts when the grid is idle; before Office.js is ready in it, nothing can be asked of Excel.
  await pane.waitForFunction(() => "Office" in window && typeof Office.onReady === "function");
  await pane.evaluate(() => Office.onReady().then(() => undefined));
  return { page, pane, problems, foreign, close: () => context.close() };
}
