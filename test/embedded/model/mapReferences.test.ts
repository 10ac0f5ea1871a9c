import { mapReferences } from "../../../src/embedded/model/mapReferences";
import { areaAddress, parseAddress, quoteSheet } from "../../../src/embedded/model/address";

function referencesOf(formula: string): string[] {
  const found: string[] = [];
  mapReferences(formula, (reference) => {
    found.push(`${reference.sheet === undefined ? "" : `${reference.sheet}!`}${areaAddress(reference.area)}`);
    return reference;
  });
  return found;
}

test.each([
  ["=A1+$B$2", ["A1", "B2"]],
  ["=SUM('It''s'!A1:B2,客戶!C:C)", ["It's!A1:B2", "客戶!C:C"]],
  ['="A1"&A2&"""A3"', ["A2"]],
  ["=LOG10(A1)+ABC1(2)+_A1+A1B+A1.x", ["A1"]],
  ["=Orders[[#This Row],[A1]]*D4", ["D4"]],
  ["=XFE1+A1048577+XFD1048576", ["XFD1048576"]],
  ["=1:3+$2:2+1.5:2", ["1:3", "2:2"]],
])("references of %s", (formula, expected) => {
  expect(referencesOf(formula)).toEqual(expected);
});

test("a mapper that answers the same object changes nothing", () => {
  const formula = "=sum( a1 , $B2:c$3 )";
  expect(mapReferences(formula, (reference) => reference)).toBe(formula);
});

test.each([
  ["Sheet1", "Sheet1"],
  ["My data", "'My data'"],
  ["A1", "'A1'"],
  ["R1C1", "'R1C1'"],
  ["It's", "'It''s'"],
  ["客戶", "客戶"],
  ["2024", "'2024'"],
])("the sheet %s is written %s in an address", (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
  expect(parseAddress(`${quoted}!B2`)).toEqual({ sheet: name, area: { row: 1, column: 1, rows: 1, columns: 1 } });
});
