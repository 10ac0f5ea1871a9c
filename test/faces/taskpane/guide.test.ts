import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { languages, type Language } from "../../../src/core/Language";
import type { Text } from "../../../src/core/Text";
import type { RunCommand } from "../../../src/faces/commandline/arguments/Command";
import { parseArguments } from "../../../src/faces/commandline/arguments/parseArguments";
import { outcomeText } from "../../../src/faces/commandline/run/outcomeText";
import { runMethod } from "../../../src/faces/commandline/run/runMethod";
import { guide } from "../../../src/words/guide/guide";
import { helpSectionOf } from "../../../src/faces/taskpane/help/helpSectionOf";
import type { OpenPane } from "../../../src/faces/taskpane/state/PaneState";
import { declarations } from "../../../src/methods/declarations";
import type { MethodId } from "../../../src/methods/methods";

const root = resolve(__dirname, "../../..");
const page = (language: Language): string => readFileSync(join(root, `src/words/guide/${language}.md`), "utf8");

/** What the user sees in Excel and in tables of this guide, and finds in no words of ours. */
const elsewhere = new Set(["Home", "Type", "Done", "?"]);

/** Every text of a room of words, whatever shape it stands in. */
function textsIn(value: unknown, found: Text[] = []): Text[] {
  if (typeof value !== "object" || value === null) return found;
  if ("en" in value && "zh-TW" in value) found.push(value as Text);
  else for (const part of Object.values(value)) textsIn(part, found);
  return found;
}

function wordsOfTheHouse(folder: string): Text[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): Text[] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "rules" ? [] : wordsOfTheHouse(path);
    return textsIn(jest.requireActual(path));
  });
}

const known = wordsOfTheHouse(join(root, "src/words"));

describe.each(languages)("the user guide in %s", (language) => {
  test("has the sections of the others, in the same order", () => {
    expect(guide[language].map(({ id }) => id)).toEqual(guide.en.map(({ id }) => id));
  });

  test("calls everything as the pane, the sheets and the ribbon call it", () => {
    const bold = [...page(language).matchAll(/\*\*([^*]+)\*\*/g)].map(([, words]) => words!);
    expect(bold.length).toBeGreaterThan(25);
    const strange = bold.filter((words) => !elsewhere.has(words) && !known.some((text) => text[language].includes(words)));
    expect(strange).toEqual([]);
  });

  test("quotes what the methods say of the samples today", async () => {
    const examples = [...page(language).matchAll(/<!-- run (\S+) (\S+)(?: (\S+))? -->\n> (.+)/g)];
    expect(examples).toHaveLength(11);
    for (const [, method, sample, asOf, quoted] of examples) {
      const command = ["run", method!, join(root, `samples/${sample!}.xlsx`), ...(asOf === undefined ? [] : ["--as-of", asOf])];
      const result = await runMethod(parseArguments(command) as RunCommand);
      expect(outcomeText(result, { language })).toContain(quoted);
    }
  }, 120_000);
});

test("help opens beside the match at what cells may hold, and after an interruption at what to do", () => {
  const open = (at: string, unfinished?: object): string =>
    helpSectionOf({ step: "open", view: { at }, draft: { method: "rfm" }, earlier: { unfinished } } as unknown as OpenPane);
  expect(open("match")).toBe("columns");
  expect(open("choose", { kind: "writing" })).toBe("trouble");
  expect(open("choose")).toBe("start");
});

/** What the field knows of add-ins and must be survived, each with words of the section that helps. */
const troubles = ["#NAME?", "#BUSY!", "#VALUE!", "#N/A", "#SPILL!", "Esc", "Ctrl+F5", "Ctrl+Z", "office.js", "Ctrl+Alt+F9"];

test.each(languages)("the guide in %s helps with what goes wrong in the field", (language) => {
  const { html } = guide[language].find(({ id }) => id === "trouble")!;
  for (const met of troubles) expect(html).toContain(met);
  expect(html.match(/<h3/g)).toHaveLength(16);
});

test("help opens at a section that the guide has, for every method and page", () => {
  const ids = guide.en.map(({ id }) => id);
  const views = ["choose", "match", "preview", "write", "failed", "done", "card", "contacts", "takeBack", "removed"] as const;
  for (const method of Object.keys(declarations) as MethodId[])
    for (const at of views)
      expect(ids).toContain(helpSectionOf({ step: "open", view: { at }, draft: { method }, earlier: {} } as unknown as OpenPane));
  expect(ids).toContain(helpSectionOf({ step: "opening" }));
});
