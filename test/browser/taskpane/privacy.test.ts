import { openDemo, type Demo } from "../support/launch";
import { pageUp, press, previewMethod } from "./support/paneUser";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What stands in the workbook and nowhere else. */
const secret = "Quetzalcoatl";

interface Kept {
  readonly where: string;
  readonly what: string;
  /** Whether the pane's own scripts asked for it: Office.js keeps things of its own. */
  readonly ours: boolean;
}

/** Runs in every frame before its scripts: notes what the pane gives away or keeps outside the workbook, and what the policy refuses. */
function spy(): void {
  if (!location.pathname.endsWith("/taskpane.html")) return;
  const kept: Kept[] = [];
  const note = (where: string, what: unknown[]): void => {
    const frames = (new Error().stack ?? "").split("\n").filter((line) => /https?:\/\//.test(line));
    kept.push({ where, what: JSON.stringify(what), ours: frames.some((line) => line.includes("/pane/taskpane")) });
  };
  const watch = (owner: object, name: string, where: string): void => {
    const was = (owner as Record<string, unknown>)[name] as (...given: unknown[]) => unknown;
    Object.assign(owner, {
      [name](this: unknown, ...given: unknown[]) {
        note(where, given);
        return was.apply(this, given);
      },
    });
  };
  watch(Storage.prototype, "setItem", "storage");
  watch(IDBFactory.prototype, "open", "indexedDB");
  watch(CacheStorage.prototype, "open", "caches");
  watch(History.prototype, "pushState", "address");
  watch(History.prototype, "replaceState", "address");
  watch(window, "fetch", "fetch");
  watch(Navigator.prototype, "sendBeacon", "beacon");
  watch(XMLHttpRequest.prototype, "open", "request");
  for (const name of ["log", "info", "warn", "error", "debug"]) watch(console, name, "console");
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => note("policy", [effectiveDirective, blockedURI]));
  Object.assign(window, { keptOutside: kept });
}

let demo: Demo;
const asked: string[] = [];

beforeAll(async () => {
  const lines = Array.from({ length: 60 }, (_, row) => `${secret} ${row % 12},2026-0${1 + (row % 6)}-05,${100 + row}`);
  const file = join(mkdtempSync(join(tmpdir(), "privacy-")), "orders.csv");
  writeFileSync(file, ["Customer,Date,Amount", ...lines].join("\n"));
  demo = await openDemo({
    file,
    language: "en",
    before: async (context) => {
      await context.addInitScript(spy);
      context.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
    },
  });
  await pageUp(demo.pane, "Clientele");
  await previewMethod(demo.pane, "Who matters, who is slipping away?");
  await press(demo.pane, "Write to workbook");
  await demo.pane.getByRole("heading", { level: 1, name: "Done" }).waitFor();
});

afterAll(() => demo.close());

const outside = () => demo.pane.evaluate(() => (window as unknown as { readonly keptOutside: Kept[] }).keptOutside);

test("a whole run keeps nothing in the browser, writes nothing to its log and asks for nothing by the pane's own scripts", async () => {
  expect((await outside()).filter(({ ours }) => ours)).toEqual([]);
});

test("no customer's name is in any storage, log, address or request, whoever wrote it", async () => {
  expect(await demo.pane.locator("main").innerText()).not.toBe("");
  expect(await demo.page.evaluate(() => JSON.stringify(window.embeddedWorkbook!.model.sheets.map(({ name }) => name)))).toContain("RFM");
  expect((await outside()).filter(({ what }) => what.includes(secret))).toEqual([]);
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((request) => decodeURIComponent(request).includes(secret))).toEqual([]);
  const seen = await demo.pane.evaluate(() => {
    const stores = [localStorage, sessionStorage].map((store) => JSON.stringify(Object.entries(store)));
    return [...stores, document.cookie, location.href, document.title, document.referrer, window.name].join("\n");
  });
  expect(seen).not.toContain(secret);
});

test("the content security policy refuses nothing that the pane and the page around it do, and nothing comes from elsewhere", async () => {
  expect((await outside()).filter(({ where }) => where === "policy")).toEqual([]);
  expect(demo.problems).toEqual([]);
  expect(demo.foreign).toEqual([]);
});

test("text is never computed as a program on the pane's page, nor is a script that stands in it", async () => {
  const refused = await demo.pane.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "window.ranInline = true";
    document.body.append(script);
    script.remove();
    // What a test asks of the browser may compute text; what is done later by the page itself may not.
    const computed = await new Promise<string>((resolve) =>
      setTimeout(() => {
        try {
          resolve(String((0, eval)("1")));
        } catch (error) {
          resolve(error instanceof Error ? error.name : "");
        }
      }),
    );
    return { computed, inline: "ranInline" in window };
  });
  expect(refused).toEqual({ computed: "EvalError", inline: false });
});

test("the pages of help stand under a policy that allows no script at all", async () => {
  const page = await demo.page.context().newPage();
  const refused: string[] = [];
  page.on("console", (message) => refused.push(message.text()));
  await page.route("**/*.html", async (route) => {
    const response = await route.fetch();
    const policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
    await route.fulfill({ response, headers: { ...response.headers(), "Content-Security-Policy": policy } });
  });
  for (const path of ["pane/help.html", "pane/help/en.html", "pane/help/zh-TW.html", "pane/help/zh-CN.html"]) {
    await page.goto(new URL(path, demo.page.url()).href);
    expect(await page.locator("h1").first().innerText()).toMatch(/Clientele/);
  }
  expect(refused).toEqual([]);
  await page.close();
});
