import { Converter } from "opencc-js";
import { languages } from "../../src/core/Language";
import { fields, type FieldId } from "../../src/core/fields/fields";
import { peopleFields } from "../../src/core/fields/peopleFields";
import { normaliseHeader } from "../../src/flow/normaliseHeader";
import { fieldWords } from "../../src/words/fields";

/** Without the number by which companies are known to the tax office, which is taken for the customer's own number first. */
const ids = (Object.keys(fields) as FieldId[]).filter((id) => id !== "taxId");
/** Without the traits and the sheets of rules, which only our own sheets have. */
const ofUsers = ids.filter((id) => !id.startsWith("rule") && !(id in peopleFields));
const headersOf = (id: FieldId): readonly string[] => languages.flatMap((language) => fieldWords[id].headers[language]);

describe.each(languages)("columns headed in %s", (language) => {
  test("are found by the title that we give them ourselves", () => {
    const strange = ids.filter((id) => !headersOf(id).includes(normaliseHeader(fieldWords[id].title[language])));
    expect(strange.map((id) => `${id}: ${fieldWords[id].title[language]}`)).toEqual([]);
  });

  test("are looked for in the form in which headers are compared", () => {
    const never = ids.flatMap((id) => fieldWords[id].headers[language].filter((header) => normaliseHeader(header) !== header));
    expect(never).toEqual([]);
  });
});

test.each([
  ["zh-TW", Converter({ from: "tw", to: "cn" })],
  ["zh-CN", Converter({ from: "cn", to: "tw" })],
] as const)("a title of %s in the other script is found as well: files go from one region to the other", (language, converted) => {
  const strange = ofUsers.filter((id) => !headersOf(id).includes(normaliseHeader(converted(fieldWords[id].title[language]))));
  expect(strange.map((id) => `${id}: ${converted(fieldWords[id].title[language])}`)).toEqual([]);
});
