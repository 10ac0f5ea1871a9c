import { createServer } from "node:https";
import type { Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { BrowserContext, Frame, Page } from "playwright-core";
import { generate } from "selfsigned";
import { browser, openDemo, paneOf } from "../support/launch";

/** The demo over https, with a certificate that lives as long as the test. */
async function secureDemo(): Promise<{ server: Server; origin: string }> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }]);
  const server = createServer({ key, cert }, (request, response) => {
    void fetch(new URL(request.url ?? "", process.env["CLIENTELE_DEMO"])).then(async (answer) => {
      response.writeHead(answer.status, { "Content-Type": answer.headers.get("content-type") ?? "text/plain" });
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, origin: `https://localhost:${String((server.address() as AddressInfo).port)}/` };
}

/** A page of the add-in: what it hears is its text, and its button says something to the pane. */
const DIALOG = `<!doctype html><title>A dialog</title><p id="heard"></p><button id="say">Say</button>
<script src="office/office.js"></script><script src="ask.js"></script>`;
const ASK = `Office.onReady(async () => {
  Office.context.ui.addHandlerAsync("dialogParentMessageReceived", ({ message }) => (heard.textContent = message), () => (document.body.dataset.ready = ""));
  say.onclick = () => Office.context.ui.messageParent("Hello from " + Office.context.isDialog);
});`;

interface Told {
  status?: string;
  code?: number;
  messages: string[];
  events: unknown[];
  dialog?: Office.Dialog;
}

declare global {
  interface Window {
    told?: Told;
  }
}

/** Asks Excel for a dialog, and keeps what becomes of it. */
const ask = (pane: Frame, url: string): Promise<unknown> =>
  pane.evaluate(
    (address) =>
      new Promise<void>((resolve) => {
        const told: Told = (window.told = { messages: [], events: [] });
        Office.context.ui.displayDialogAsync(address, { width: 40, height: 50, displayInIframe: true }, (result) => {
          told.status = String(result.status);
          if (result.status === Office.AsyncResultStatus.Failed) told.code = result.error.code;
          else {
            told.dialog = result.value;
            told.dialog.addEventHandler(Office.EventType.DialogMessageReceived, (told_) => {
              if ("message" in told_) told.messages.push(told_.message);
            });
            told.dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
              if ("error" in event) told.events.push(event.error);
            });
          }
          resolve();
        });
      }),
    url,
  );

const told = (pane: Frame): Promise<Pick<Told, "status" | "code" | "messages" | "events">> =>
  pane.evaluate(() => {
    const { dialog: _, ...rest } = window.told ?? { messages: [], events: [] };
    return rest;
  });

describe("Office.context.ui.displayDialogAsync in the embedded workbook (learn.microsoft.com/office/dev/add-ins/develop/dialog-api-in-office-add-ins)", () => {
  let demo: { server: Server; origin: string };
  let context: BrowserContext;
  let page: Page;
  let pane: Frame;

  beforeAll(async () => {
    demo = await secureDemo();
  });

  afterAll(() => {
    demo.server.close();
    demo.server.closeAllConnections();
  });

  beforeEach(async () => {
    context = await (await browser()).newContext({ ignoreHTTPSErrors: true });
    await context.route("**/dialog.html", (route) => route.fulfill({ contentType: "text/html", body: DIALOG }));
    await context.route("**/ask.js", (route) => route.fulfill({ contentType: "text/javascript", body: ASK }));
    page = await context.newPage();
    await page.goto(`${demo.origin}?lang=en`);
    pane = await paneOf(page);
    await pane.waitForFunction(() => "Office" in window && typeof Office.onReady === "function");
    await pane.evaluate(() => Office.onReady().then(() => undefined));
  });

  afterEach(() => context.close());

  test("a dialog and the pane hear each other, and the pane closes it", async () => {
    await ask(pane, `${demo.origin}dialog.html`);
    expect(await told(pane)).toEqual({ status: "succeeded", messages: [], events: [] });
    const inside = page.frameLocator("dialog iframe");
    await inside.locator("body[data-ready]").waitFor();
    await inside.locator("#say").click();
    await pane.waitForFunction(() => window.told?.messages.length === 1);
    expect((await told(pane)).messages).toEqual(["Hello from true"]);
    await pane.evaluate(() => window.told?.dialog?.messageChild("Hello from the pane"));
    await inside.locator("#heard", { hasText: "Hello from the pane" }).waitFor();
    await pane.evaluate(() => window.told?.dialog?.close());
    await page.locator("dialog").waitFor({ state: "detached" });
    expect((await told(pane)).events).toEqual([]);
  });

  test("a person closes it: DialogEventReceived with 12006, and another can be opened", async () => {
    await ask(pane, `${demo.origin}dialog.html`);
    await page.locator("dialog header button").click();
    await pane.waitForFunction(() => window.told?.events.length === 1);
    expect((await told(pane)).events).toEqual([12006]);
    await ask(pane, `${demo.origin}dialog.html`);
    expect((await told(pane)).status).toBe("succeeded");
  });

  test("a second dialog is refused with 12007, and a page of another site with 12004", async () => {
    await ask(pane, "https://example.com/dialog.html");
    expect(await told(pane)).toMatchObject({ status: "failed", code: 12004 });
    await ask(pane, `${demo.origin}dialog.html`);
    await ask(pane, `${demo.origin}dialog.html`);
    expect(await told(pane)).toMatchObject({ status: "failed", code: 12007 });
  });

  test("over http Microsoft's client refuses with 12005", async () => {
    const plain = await openDemo({ language: "en" });
    await ask(plain.pane, new URL("dialog.html", process.env["CLIENTELE_DEMO"]).href);
    expect(await told(plain.pane)).toMatchObject({ status: "failed", code: 12005 });
    await plain.close();
  });
});
