import { cycles, embeddedInAddIn, tooLong, wrongGlobals, wrongImports, wrongNames, wrongPackages } from "./complaints";
import { readModule } from "./readModule";

const house = (files: Readonly<Record<string, string>>) => Object.entries(files).map(([path, text]) => readModule(path, text));

describe("the architecture test notices", () => {
  test.each([
    ["core that sees methods", "core/Area.ts", 'import { abc } from "../methods/abc";'],
    ["a type taken from above", "methods/abc.ts", 'import type { Sheet } from "../sheets/Sheet";'],
    ["an import written inside a type", "core/Area.ts", 'type A = import("../flow/run").A;'],
    ["an import at run time", "sheets/Sheet.ts", 'const a = import("../flow/run");'],
    ["a re-export from above", "words/abc.ts", 'export { a } from "../sheets/a";'],
    ["the embedded workbook that knows the core", "embedded/host/Range.ts", 'import { Area } from "../../core/Area";'],
    ["a room that imports a face", "flow/run.ts", 'import { pane } from "../faces/taskpane/pane";'],
    ["a workbook that builds sheets", "workbook/write.ts", 'import { table } from "../sheets/table";'],
    ["a host that needs a page", "embedded/host/Range.ts", 'import { grid } from "../page/grid";'],
  ])("%s", (_, path, text) => {
    expect(wrongImports(house({ [path]: text }))).toHaveLength(1);
  });

  test("nothing wrong with downward imports", () => {
    const text = 'import { Area } from "../core/Area"; import type { S } from "../sheets/SheetDescription";';
    expect(wrongImports(house({ "workbook/write.ts": text }))).toEqual([]);
  });

  test("a circle through three files, types included", () => {
    const files = { "core/a.ts": 'import "./b";', "core/b.ts": 'import type { C } from "./c";', "core/c.ts": 'export * from "./a";' };
    expect(cycles(house(files))).toEqual([expect.stringContaining("src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts")]);
  });

  test("no fault in the host's circles, which are those of Excel's objects, but in one that leaves the host", () => {
    const range = 'import { Sheet } from "./Sheet";';
    expect(cycles(house({ "embedded/host/Range.ts": range, "embedded/host/Sheet.ts": 'import { Range } from "./Range";' }))).toEqual([]);
    const files = { "embedded/host/Range.ts": 'import "../model/Sheet";', "embedded/model/Sheet.ts": 'import "../host/Range";' };
    expect(cycles(house(files))).toHaveLength(1);
  });

  test("the embedded workbook reached by the pane through another room", () => {
    const files = {
      "faces/taskpane/index.tsx": 'import "../../flow/run";',
      "flow/run.ts": 'import "../embedded/host";',
      "embedded/host/index.ts": "",
    };
    expect(embeddedInAddIn(house(files))).toEqual([expect.stringContaining("src/embedded/host/index.ts (through src/flow/run.ts)")]);
  });

  test.each([
    ["Excel in the pane", "faces/taskpane/App.tsx", "Excel.run(work);", "Excel"],
    ["Excel as a value in the host", "embedded/host/Range.ts", "new Excel.RequestContext();", "Excel"],
    ["Excel in a type of the core", "core/Area.ts", "let a: Excel.Range;", "Excel"],
    ["a page in the flow", "flow/run.ts", "const title = document.title;", "document"],
    ["the clock in a method", "methods/abc.ts", "const now = Date.now();", "Date.now"],
    ["today in the sheets", "sheets/Sheet.ts", "const today = new Date();", "new Date()"],
    ["chance in the core", "core/shuffle.ts", "const r = Math.random();", "Math.random"],
  ])("%s", (...[, path, text, name]) => {
    expect(wrongGlobals(house({ [path]: text }))).toEqual([expect.stringContaining(`src/${path}:1 uses ${name}`)]);
  });

  test.each([
    ["Excel in a type of the host", "embedded/host/Range.ts", "let a: Excel.Range; function f(b: Excel.Sort): void {}"],
    ["a property called window", "core/Area.ts", "const a = { window: 1 }; const b = a.window; type T = { document: string };"],
    [
      "a class of our own called CustomFunctions",
      "embedded/page/Grid.ts",
      'import { CustomFunctions } from "./CustomFunctions"; new CustomFunctions();',
    ],
    ["a parameter called window", "embedded/node/Client.ts", "const read = (window: Map<string, string>) => window.size;"],
    ["a date made from a serial", "core/days.ts", "const d = new Date(0);"],
    ["the clock in a face", "faces/commandline/today.ts", "const d = new Date();"],
  ])("nothing wrong with %s", (_, path, text) => {
    expect(wrongGlobals(house({ [path]: text }))).toEqual([]);
  });

  test("packages outside their room", () => {
    const files = {
      "core/a.ts": 'import React from "react";',
      "faces/taskpane/App.tsx": 'import React from "react";',
      "flow/b.ts": 'import "node:fs";',
    };
    expect(wrongPackages(house(files))).toEqual([
      expect.stringContaining("src/core/a.ts imports the package react"),
      expect.stringContaining("src/flow/b.ts imports the package node:fs"),
    ]);
  });

  test("names that say nothing, files named for something else, files in no room", () => {
    const files = {
      "core/utils.ts": "export const utils = 1;",
      "core/Area.ts": "export const other = 1;",
      "tools/a.ts": "export const a = 1;",
      "core/area.ts": "export interface Area {}",
      "words/abc.ts": "export const abcWords = 1;",
      "core/days/leap.ts": "export const isLeap = 1; export const leapDay = 2;",
    };
    expect(wrongNames(house(files))).toHaveLength(3);
  });

  test("a file of 351 lines, unless it holds words", () => {
    const text = "\n".repeat(351);
    expect(tooLong(house({ "core/long.ts": text, "words/abc.ts": text, "core/short.ts": "\n".repeat(350) }))).toEqual([
      expect.stringContaining("src/core/long.ts has 351 lines"),
    ]);
  });
});
