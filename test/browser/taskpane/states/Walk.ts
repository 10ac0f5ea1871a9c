import { join } from "node:path";
import type { Frame } from "playwright-core";
import type { Language } from "../../../../src/core/Language";
import type { Facts } from "../../../../src/core/refusal/Refusal";
import type { Text } from "../../../../src/core/Text";
import type { FaultId } from "../../../../src/embedded/host/faults/faultKinds";
import { paneWords } from "../../../../src/words/pane";
import { say } from "../../../../src/words/say";
import { openDemo, paneOf, type Demo, type DemoOptions } from "../../support/launch";
import { pageUp, press, previewReady } from "../support/paneUser";
import { pictureBrowser, drawsTheSame } from "./pictureBrowser";
import { withPictureFonts } from "./pictureFonts";

/** A Saturday at nine, a little after the last contacts of the samples. */
const now = new Date("2026-11-21T09:00:00Z");

export const emptyWorkbook = join(__dirname, "../../../fixtures/empty.xlsx");

/** Somebody who uses the pane in one language, by its words. */
export class Walk {
  private constructor(
    readonly language: Language,
    readonly demo: Demo,
    public pane: Frame,
  ) {}

  /** Opens a workbook on a fixed day, in a browser and with fonts that draw the same everywhere. */
  static async open(language: Language, options: DemoOptions): Promise<Walk> {
    const demo = await openDemo({
      ...options,
      language,
      ...(drawsTheSame ? { browser: await pictureBrowser() } : {}),
      viewport: { width: 900, height: 800 },
      settings: { reducedMotion: "reduce", timezoneId: "UTC", locale: language, colorScheme: "light" },
      before: async (context) => {
        await context.clock.install({ time: now });
        await withPictureFonts(context, language);
        await options.before?.(context);
      },
    });
    return new Walk(language, demo, demo.pane);
  }

  say(words: Text, facts: Facts = {}): string {
    return say(words, this.language, facts);
  }

  /** Presses what bears these words; with facts, what bears the sentence made of them. */
  press(words: Text, facts: Facts = {}): Promise<void> {
    return press(this.pane, this.say(words, facts));
  }

  /** Waits until a page is up and at rest. */
  up(title: Text): Promise<void> {
    return pageUp(this.pane, this.say(title));
  }

  firstPage(): Promise<void> {
    return pageUp(this.pane, "Clientele");
  }

  /** Waits until a page that is at work is up. */
  busy(title: Text): Promise<void> {
    return this.pane
      .locator("main[aria-busy=true] h1")
      .filter({ hasText: this.say(title) })
      .waitFor();
  }

  shown(words: Text, facts: Facts = {}): Promise<void> {
    return this.pane.getByText(this.say(words, facts)).first().waitFor();
  }

  alert(): Promise<void> {
    return this.pane.locator("main[aria-busy=false] [role=alert]").first().waitFor({ timeout: 40_000 });
  }

  previewReady(): Promise<void> {
    return previewReady(this.pane, this.say(paneWords.preview.write));
  }

  /** Chooses a method by the question on its card, and waits for its preview. */
  async preview(question: Text): Promise<void> {
    await this.pane.getByText(this.say(question), { exact: true }).last().click();
    await this.press(paneWords.methods.preview);
    await this.previewReady();
  }

  /** Turns a refusal of the embedded Excel on or off by its switch on the page; the keyboard stays where it is. */
  async fault(kind: FaultId, on: boolean): Promise<void> {
    await this.demo.page.locator(`[data-refusal=${kind}]`).evaluate((box: HTMLInputElement, wanted) => {
      if (box.checked !== wanted) box.click();
    }, on);
  }

  /** Has Excel make the pane wait, as it does while a cell is edited, from the moment when the pane says something. */
  async holdAt(words: Text, facts: Facts): Promise<void> {
    await this.pane.evaluate(
      (told) => {
        const box = parent.document.querySelector<HTMLInputElement>("[data-refusal=editMode]")!;
        const look = (_: unknown, observer: MutationObserver): void => {
          if (!document.body.innerText.includes(told)) return;
          observer.disconnect();
          if (!box.checked) box.click();
        };
        new MutationObserver(look).observe(document.body, { childList: true, characterData: true, subtree: true });
      },
      this.say(words, facts),
    );
  }

  /** Lets seconds pass at once, for the pane as for the embedded Excel. */
  pass(seconds: number): Promise<void> {
    return this.demo.page.clock.fastForward(seconds * 1000);
  }

  /** Enters something into a cell as its user would. */
  async type(sheet: string, address: string, content: string): Promise<void> {
    await this.demo.page.evaluate(([name, cell, value]) => window.embeddedWorkbook!.typeFormula(name, cell, value), [
      sheet,
      address,
      content,
    ] as const);
  }

  /** Presses a button in the moment in which something is entered into a cell: the pane has not heard of it yet. */
  async pressWhileTyping(words: Text, ...[sheet, address, content]: Parameters<Walk["type"]>): Promise<void> {
    await this.pane.evaluate(
      ([label, name, cell, value]) => {
        const typed = parent.embeddedWorkbook!.typeFormula(name, cell, value);
        [...document.querySelectorAll("button")].find(({ textContent }) => textContent === label)!.click();
        return typed;
      },
      [this.say(words), sheet, address, content] as const,
    );
  }

  /** Selects a cell as a click on the grid does, counted from 0. */
  async select(sheet: string, row: number, column = 0): Promise<void> {
    await this.demo.page.evaluate(
      ([name, down, across]) => {
        const { model } = window.embeddedWorkbook!;
        model.activeSheet = model.sheet(name)!.id;
        model.selection = { row: down, column: across, rows: 1, columns: 1 };
      },
      [sheet, row, column] as const,
    );
  }

  async scroll(to: "top" | "end"): Promise<void> {
    await this.pane.evaluate((far) => document.querySelector(".pane-body")?.scrollTo(0, far), to === "end" ? 1e6 : 0);
  }

  /** Loads the pane anew, as Excel does when it is closed and opened in the middle of something. */
  async reopenPane(): Promise<void> {
    await this.pane.evaluate(() => location.reload());
    this.pane = await paneOf(this.demo.page);
  }
}
