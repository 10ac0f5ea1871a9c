import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languages, type Language } from "../../../src/core/Language";
import { parseArguments } from "../../../src/faces/commandline/arguments/parseArguments";
import type { FollowUpCommand, RunCommand } from "../../../src/faces/commandline/arguments/Command";
import { listContacts } from "../../../src/faces/commandline/followUp/listContacts";
import { runMethod } from "../../../src/faces/commandline/run/runMethod";
import { completeOptions } from "../../../src/flow/completeOptions";
import { contactListPlan } from "../../../src/flow/contactList/contactListPlan";
import { planOf } from "../../../src/flow/planOf";
import { methods, type MethodId } from "../../../src/methods/methods";
import { methodTable } from "../../../src/sheets/rules/methodTable";
import { ruleSheet } from "../../../src/sheets/rules/ruleSheet";
import type { SheetDescription } from "../../../src/sheets/SheetDescription";
import { startSheets } from "../../../src/sheets/start/startSheets";
import { cutCells } from "../../sheets/support/cutCells";

const folder = mkdtempSync(join(tmpdir(), "clientele-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sample = (name: string): string => join(__dirname, `../../../samples/${name}`);
const ids = Object.keys(methods) as MethodId[];

/** Milliseconds for one run on a busy machine: one that is given up leaves Excel open to the next. */
const patience = 120_000;

type InLanguage = Readonly<Record<Language, readonly SheetDescription[]>>;

const inEach = (sheetsIn: (language: Language) => readonly SheetDescription[]): InLanguage => ({
  en: sheetsIn("en"),
  "zh-TW": sheetsIn("zh-TW"),
  "zh-CN": sheetsIn("zh-CN"),
});

/** Every sheet that a run of a method on a file writes. */
async function sheetsOfRun(method: MethodId, file: string): Promise<InLanguage> {
  const { outcome } = await runMethod(parseArguments(["run", method, file]) as RunCommand);
  return inEach((language) => {
    const { sheets, history } = planOf(outcome, language);
    return history ? [...sheets, history.sheet] : sheets;
  });
}

/** The list of whom to contact, after runs that ask for contacts. */
async function contactSheets(): Promise<InLanguage> {
  let file = sample("sales-team.xlsx");
  for (const method of ["grade", "rfm", "credit", "churn"]) {
    const out = join(folder, `${method}.xlsx`);
    await runMethod(parseArguments(["run", method, file, "--out", out]) as RunCommand);
    file = out;
  }
  const { list } = await listContacts(parseArguments(["follow-up", file]) as FollowUpCommand);
  return inEach((language) => contactListPlan(list, language).sheets);
}

const cases: readonly (readonly [string, () => Promise<InLanguage>])[] = [
  ...ids.map((id) => [`${id} on the sample of a sales team`, () => sheetsOfRun(id, sample("sales-team.xlsx"))] as const),
  ...(["rfm", "abc", "clv", "clusters", "lifecycle"] as const).map(
    (id) => [`${id} on the sample of a shop`, () => sheetsOfRun(id, sample("online-retail.xlsx"))] as const,
  ),
  ...(["grade", "prospect-abc", "urgency", "churn"] as const).map(
    (id) => [`${id} on the Chinese sample`, () => sheetsOfRun(id, sample("prospects-zh.xlsx"))] as const,
  ),
  ["the list of whom to contact", contactSheets],
];

describe.each(cases)("the sheets of %s", (_, make) => {
  let written: InLanguage;
  beforeAll(async () => {
    written = await make();
  }, patience);

  test.each(languages)("show every cell whole, %s", (language) => {
    expect(written[language].length).toBeGreaterThan(0);
    expect(written[language].flatMap((sheet) => cutCells(sheet))).toEqual([]);
  });
});

describe.each(languages)("in %s", (language) => {
  test("the sheets of a new customer file show every cell whole", () => {
    expect(startSheets(language).flatMap((sheet) => cutCells(sheet))).toEqual([]);
  });

  const ruled = ids.filter((id) => "rules" in methods[id]);
  test.each(ruled)("the sheet of the rules of %s shows every cell whole", (id) => {
    const options = completeOptions(methods[id].options, {});
    expect(cutCells(ruleSheet(methodTable(id, { options, language }), language))).toEqual([]);
  });
});
