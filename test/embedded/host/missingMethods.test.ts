import { excelCollections, excelObjects, furnishedExcel } from "./support/excelObjects";
import { ExcelTypings } from "./support/excelMethods";
import type { ExcelMethod } from "./support/excelMethods";

const typings = new ExcelTypings();

/** Codes with which Excel refuses what these arguments ask for: the method is there. */
const REFUSALS = [
  "InvalidArgument",
  "ItemNotFound",
  "ItemAlreadyExists",
  "InvalidReference",
  "InvalidOperation",
  "AccessDenied",
  "InvalidObjectPath",
];

const BY_NAME: Readonly<Record<string, unknown>> = { address: "A1", range: "A1", sourceRange: "A1", base64File: "", formula: "=1" };

/** Something of a parameter's type. */
function argument(context: Excel.RequestContext, { name, type }: ExcelMethod["parameters"][number]): unknown {
  if (name in BY_NAME && /string|Range/.test(type)) return BY_NAME[name];
  const word = /"([^"]*)"/.exec(type)?.[1] ?? typings.firstWord(/^Excel\.(\w+)/.exec(type)?.[1] ?? "");
  if (word !== undefined) return word;
  if (/\[\]\[\]$/.test(type) || /\[\]\[\]/.test(type)) return [[1]];
  if (/\bnumber\[\]/.test(type)) return [0];
  if (/\[\]/.test(type) || type.startsWith("Array<")) return [];
  if (/\bRange\b/.test(type)) return context.workbook.worksheets.getFirst().getRange("A1");
  if (/\bWorksheet\b/.test(type)) return context.workbook.worksheets.getFirst();
  if (/\bstring\b/.test(type)) return "Some";
  if (/\bnumber\b/.test(type)) return 1;
  if (/\bboolean\b/.test(type)) return false;
  return {};
}

const objects = { ...excelObjects, ...excelCollections };

const cases = Object.keys(objects).flatMap((name) =>
  typings.methods(name).map((method) => [`${name}.${method.name}`, name, method] as const),
);

describe("every method of ExcelApi 1.15 and below (node_modules/@types/office-js) is served or refused by its name", () => {
  test.each(cases)("Excel.%s", async (path, name, method) => {
    const { Excel } = await furnishedExcel();
    const find = objects[name as keyof typeof objects];
    let answer: readonly unknown[] = ["served"];
    try {
      await Excel.run(async (context) => {
        const object = find(context) as unknown as Record<string, (...values: unknown[]) => unknown>;
        object[method.name]?.(...method.parameters.map((parameter) => argument(context, parameter)));
        await context.sync();
      });
    } catch (error) {
      const { code, message } = error as { code?: string; message?: string };
      answer = code === "ApiNotFound" ? [code, message] : [REFUSALS.includes(code ?? "") ? "served" : String(error), code, message];
    }
    if (answer[0] === "ApiNotFound") expect(answer[1]).toMatch(new RegExp(`implement ${path.replace(".", "\\.")}\\b`));
    else expect(answer[0]).toBe("served");
  });
});
