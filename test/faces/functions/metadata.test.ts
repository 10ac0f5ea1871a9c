import { functionsMetadata } from "../../../src/faces/functions/metadata";
import { languages } from "../../../src/core/Language";

const english = functionsMetadata("en").functions;

describe("what Excel is told of the functions", () => {
  test.each([...["RFM", "RFMSCORE", "RFMSEGMENT"], ...["ABCCLASS", "ABCTABLE", "ABCMOVE", "XYZCLASS"], ...["GRADE", "NEXTCONTACT"]])(
    "%s is there, bare",
    (name) => {
      expect(english.map((each) => each.name)).toContain(name);
    },
  );

  test.each(english.map(({ id, name }) => [id, name]))(
    "%s: id and name follow Excel's rules and cannot be taken for a cell",
    (id, name) => {
      expect(id).toBe(name);
      expect(name).toMatch(/^[A-Z][A-Z0-9._]{2,127}$/);
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    },
  );

  test.each(languages)("%s: every function and parameter is described, and ids are the same in every language", (language) => {
    const { functions, allowErrorForDataTypeAny } = functionsMetadata(language);
    expect(allowErrorForDataTypeAny).toBe(true);
    expect(functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)])).toEqual(
      english.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]),
    );
    for (const { description, parameters } of functions) {
      expect(description).not.toBe("");
      for (const parameter of parameters) expect(parameter.description).not.toBe("");
    }
  });

  test.each(languages)("%s: every function leads to the help on formulas at the address of the site, as the store wants", (language) => {
    const { functions } = functionsMetadata(language, "https://addins.example.com/clientele/");
    expect([...new Set(functions.map(({ helpUrl }) => helpUrl))]).toEqual([
      `https://addins.example.com/clientele/help/${language}.html#formulas`,
    ]);
  });

  test("no optional parameter stands before one that must be given", () => {
    for (const { parameters } of english) {
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      if (firstOptional >= 0) expect(parameters.slice(firstOptional).every(({ optional }) => optional)).toBe(true);
    }
  });

  test("errors reach the functions, because every parameter takes any value", () => {
    for (const { parameters, result } of english) {
      for (const { type, dimensionality } of parameters) expect([type, dimensionality]).toEqual(["any", "matrix"]);
      expect(result).toEqual({ type: "any", dimensionality: "matrix" });
    }
  });
});
