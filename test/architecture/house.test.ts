import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { cycles, embeddedInAddIn, tooLong, wrongGlobals, wrongImports, wrongNames, wrongPackages } from "./complaints";
import { readModule } from "./readModule";

const source = join(__dirname, "../../src");

const modules = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.tsx?$/.test(path))
  .sort()
  .map((path) => readModule(path, readFileSync(join(source, path), "utf8")));

describe("the house", () => {
  test("has files to look at", () => {
    expect(modules.length).toBeGreaterThan(10);
  });
  test("imports only downwards: core ← methods ← words ← sheets ← flow ← faces", () => {
    expect(wrongImports(modules)).toEqual([]);
  });
  test("has no file that imports itself in a circle", () => {
    expect(cycles(modules)).toEqual([]);
  });
  test("keeps every package to its room", () => {
    expect(wrongPackages(modules)).toEqual([]);
  });
  test("keeps Excel, the page, the clock and chance to their rooms", () => {
    expect(wrongGlobals(modules)).toEqual([]);
  });
  test("never puts the embedded workbook into the add-in", () => {
    expect(embeddedInAddIn(modules)).toEqual([]);
  });
  test("names each file for its main export", () => {
    expect(wrongNames(modules)).toEqual([]);
  });
  test("keeps files short", () => {
    expect(tooLong(modules)).toEqual([]);
  });
});
