import { languages, type Language } from "../../src/core/Language";
import { functionsMetadata } from "../../src/faces/functions/metadata";

/** All that Excel shows of a function while it is typed, with its place. */
function helpOf(language: Language): { readonly place: string; readonly says: string }[] {
  return functionsMetadata(language).functions.flatMap(({ name, description, parameters }) => [
    { place: name, says: description },
    ...parameters.map((parameter) => ({ place: `${name} ${parameter.name}`, says: parameter.description })),
  ]);
}

const help = Object.fromEntries(languages.map((language) => [language, helpOf(language)])) as Record<Language, ReturnType<typeof helpOf>>;

describe.each(languages)("the help of the functions in %s", (language) => {
  test("tells every function and every argument", () => {
    expect(help[language].length).toBeGreaterThan(150);
    expect(help[language].filter(({ says }) => says.trim() === "")).toEqual([]);
    expect(help[language].map(({ place }) => place)).toEqual(help.en.map(({ place }) => place));
  });

  test("is a sentence with nothing left to fill in, short enough to be read beside the cell", () => {
    const end = language === "en" ? /\.$/ : /。$/;
    expect(help[language].filter(({ says }) => !end.test(says) || /[{}](?!\d)/.test(says.replace(/\{[\d,]+\}/g, "")))).toEqual([]);
    expect(help[language].filter(({ says }) => says.length > (language === "en" ? 260 : 120))).toEqual([]);
  });
});

test.each(["zh-TW", "zh-CN"] as const)("the help in %s is Chinese from the first word to the last", (language) => {
  expect(help[language].filter(({ says }) => !/\p{Script=Han}/u.test(says) || /[a-z]{3,} [a-z]{3,} [a-z]{2,}/.test(says))).toEqual([]);
});

/** Arguments that set the rule; the others are what is known of the customers, and a cell that is not given is not known. */
const settings = /^(asOf|scale|segments|cuts|by|combine|weights|size|support|confidence|k|unit|months|monthlyRate|headers|highBudget)$/;

test.each([
  ["en", /left out|[Ii]nside a table/],
  ["zh-TW", /省略|在表格內/],
  ["zh-CN", /省略|在表格内/],
] as const)("in %s a setting that may be left out says what holds then", (language, said) => {
  const optional = functionsMetadata(language).functions.flatMap(({ name, parameters }) =>
    parameters.filter((parameter) => parameter.optional && settings.test(parameter.name)).map(({ description }) => ({ name, description })),
  );
  expect(optional.length).toBeGreaterThan(25);
  expect(optional.filter(({ description }) => !said.test(description)).map(({ name, description }) => `${name}: ${description}`)).toEqual(
    [],
  );
});
