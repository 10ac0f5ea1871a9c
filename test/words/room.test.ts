import { languages, type Language } from "../../src/core/Language";
import type { Text } from "../../src/core/Text";
import { methods, type MethodId } from "../../src/methods/methods";
import { cardWords } from "../../src/words/cardWords";
import { customerCardWords } from "../../src/words/customerCard";
import { firstRunWords } from "../../src/words/firstRun";
import { interruptedWords } from "../../src/words/interrupted";
import { paneWords } from "../../src/words/pane";
import { paneContactsWords } from "../../src/words/paneContacts";
import { paneRulesWords } from "../../src/words/paneRules";
import { partWords } from "../../src/words/partWords";
import { planWords } from "../../src/words/planWords";
import { recalculateWords } from "../../src/words/recalculate";
import { say } from "../../src/words/say";
import { tableRoleWords } from "../../src/words/tableRoles";
import { termsTold } from "../../src/words/terms/termsTold";
import { wordsOf } from "../../src/words/wordsOf";
import { linesOf, widthOf, type Type } from "./support/widthOf";

/** The pane at 350 px: its body between the margins and beside the bar that scrolls, its head beside Office's menu and the help. */
const body = 350 - 2 * 16 - 8;
const head = 350 - 16 - 72;

const h1: Type = { size: 20, weight: "bold" };
const h2: Type = { size: 14, weight: "bold" };
const plain: Type = { size: 14, weight: "regular" };
const note: Type = { size: 12, weight: "regular" };

/** What stands for a fact: of a usual length. */
const usual: Readonly<Record<string, string | number>> = {
  count: 1234,
  step: 2,
  steps: 3,
  sheet: "Orders 2026",
  period: "2026-10",
  met: "Northwind Traders",
  name: "Northwind Traders",
  cell: "AB1234",
};

interface Placed {
  readonly place: string;
  readonly text: Text;
}

/** All texts of a tree of words, with their paths. */
function leaves(tree: object, path: string): Placed[] {
  if ("zh-TW" in tree) return [{ place: path, text: tree as Text }];
  return Object.entries(tree).flatMap(([name, each]: [string, object]) => leaves(each, `${path}.${name}`));
}

const written = ({ text }: Placed, language: Language): string => {
  const facts = { ...usual, method: wordsOf("prospect-abc").title[language] };
  return say(text, language, facts);
};

/** Texts that take more lines than they may. */
function tooLong(all: readonly Placed[], type: Type, { room, lines }: { readonly room: number; readonly lines: number }): string[] {
  return all.flatMap((placed) =>
    languages.flatMap((language) => {
      const said = written(placed, language);
      const taken = lines === 1 && widthOf(said, type) > room ? 2 : linesOf(said, type, room);
      return taken > lines ? [`${placed.place} ${language}, ${Math.round(widthOf(said, type))} px: ${said}`] : [];
    }),
  );
}

const ids = Object.keys(methods) as MethodId[];
const ofMethods = (pick: (id: MethodId) => object): Placed[] => ids.flatMap((id) => leaves(pick(id), id));
const {
  match,
  preview,
  done,
  data,
  empty,
  failed,
  write,
  remove,
  takeBack,
  trouble,
  leftOut,
  earlier,
  options,
  methods: offers,
} = paneWords;

test("titles of pages take two lines at most, those of methods one", () => {
  const titles = {
    a: empty.title,
    match: match.title,
    write: write.title,
    failed: failed.titles,
    done: done.title,
    trouble: trouble.title,
  };
  const more = {
    takeBack: [takeBack.title, takeBack.done],
    remove: [remove.title, remove.working, remove.done],
    help: paneWords.help.title,
  };
  const other = {
    missing: partWords.missing.title,
    broken: partWords.broken.title,
    contacts: paneContactsWords.title,
    card: customerCardWords.title,
  };
  expect(tooLong(leaves({ titles, more, other }, "title"), h1, { room: head, lines: 2 })).toEqual([]);
  expect(
    tooLong(
      ofMethods((id) => wordsOf(id).title),
      h1,
      { room: head, lines: 1 },
    ),
  ).toEqual([]);
});

test("headings take two lines at most", () => {
  const headings = {
    offers: [
      offers.title,
      offers.groups,
      offers.needMore,
      data.title,
      earlier.title,
      done.written,
      done.undo,
      options.title,
      paneWords.repeat.title,
    ],
    leftOut: [leftOut.title, leftOut.guesses, leftOut.remarks],
    first: [firstRunWords.sample.title, firstRunWords.questions.title, firstRunWords.tour.title],
    rules: [paneRulesWords.title, paneRulesWords.wrong],
    other: [
      interruptedWords.title,
      planWords.title,
      planWords.blocked,
      planWords.remarks,
      recalculateWords.title,
      termsTold.title,
      tableRoleWords,
    ],
    card: [customerCardWords.none, customerCardWords.next.title, customerCardWords.classes.title, customerCardWords.figures.title],
  };
  expect(tooLong(leaves(headings, "heading"), h2, { room: body, lines: 2 })).toEqual([]);
  expect(
    tooLong(
      ofMethods((id) => Object.fromEntries(Object.entries(wordsOf(id).sections).map(([name, { title }]) => [name, title]))),
      h2,
      { room: body, lines: 2 },
    ),
  ).toEqual([]);
});

/** A button of the controls: 16 px and 4 px on each side of its words. */
const buttonWidth = (words: string): number => Math.max(80, widthOf(words, h2) + 40);

const buttonRows: readonly (readonly [string, readonly Text[]])[] = [
  ["write", [preview.write, preview.back]],
  ["use the match", [match.use, preview.back]],
  ["remove", [remove.yes, remove.no]],
  ["try again", [failed.again, preview.back]],
  ["tour", [firstRunWords.tour.next, firstRunWords.tour.skip]],
  ["sample", [firstRunWords.sample.button]],
  ["another", [done.another]],
  ["look again", [empty.again]],
  ["preview again", [failed.preview]],
  ["check the match", [data.check]],
  ["start again", [remove.start]],
  ["try again", [trouble.again]],
];

test.each(buttonRows)("the buttons %s stand side by side on one line", (_, buttons) => {
  for (const language of languages) {
    const all = buttons.map((words) => buttonWidth(words[language]));
    expect(all.reduce((sum, width) => sum + width, 8 * (all.length - 1))).toBeLessThanOrEqual(350 - 2 * 16);
  }
});

test("links that stand alone are one line", () => {
  const links = {
    earlier: [earlier.takeBack, earlier.remove],
    done: [done.takeBack, done.seeAll, done.update],
    empty: [empty.start],
    data: [data.check],
    options: [options.reset],
    rules: [paneRulesWords.copy, paneRulesWords.start, paneRulesWords.again],
    contacts: [paneContactsWords.make, paneContactsWords.all],
    card: [paneWords.card.open, customerCardWords.row, customerCardWords.changes.list],
    interrupted: [interruptedWords.writing.mend, interruptedWords.takingBack.mend, interruptedWords.removing.mend, interruptedWords.leave],
    other: [planWords.again, recalculateWords.ask, leftOut.more, match.more],
  };
  expect(tooLong(leaves(links, "link"), plain, { room: body, lines: 1 })).toEqual([]);
});

test("a card asks its question in two lines, says its name in one and what it does in three", () => {
  const card = 350 - 2 * 16 - 8 - 12 - 38;
  expect(
    tooLong(
      ids.flatMap((id) => leaves(cardWords[id].question, id)),
      h2,
      { room: card, lines: 2 },
    ),
  ).toEqual([]);
  expect(
    tooLong(
      ids.flatMap((id) => leaves(cardWords[id].title, id)),
      note,
      { room: card, lines: 1 },
    ),
  ).toEqual([]);
  expect(
    tooLong(
      ids.flatMap((id) => leaves(cardWords[id].purpose, id)),
      note,
      { room: card, lines: 3 },
    ),
  ).toEqual([]);
});

test("an option has its label in two lines, its help in four and each of its choices in one", () => {
  const all = ofMethods((id) => wordsOf(id).options);
  const of = (pattern: RegExp): Placed[] => all.filter(({ place }) => pattern.test(place));
  expect(tooLong(of(/\.label$/), h2, { room: body, lines: 2 })).toEqual([]);
  expect(tooLong(of(/\.help$/), note, { room: body, lines: 4 })).toEqual([]);
  // The list that opens: 8 px on the left, 28 px with its arrow on the right.
  expect(tooLong(of(/\.choices\./), plain, { room: body - 36, lines: 1 })).toEqual([]);
});

test("the class table has its classes, its header and its money on one line", () => {
  const table = (id: MethodId): object => Object.fromEntries(Object.entries(wordsOf(id).classes).map(([name, { label }]) => [name, label]));
  expect(tooLong(ofMethods(table), plain, { room: 190, lines: 1 })).toEqual([]);
  for (const id of ids) {
    for (const language of languages) {
      const { classHeader, money } = wordsOf(id);
      const heads = [classHeader[language], preview.customers[language], money[language]];
      expect({ id, language, fits: heads.reduce((sum, each) => sum + widthOf(each, note), 2 * 8) <= body }).toEqual({
        id,
        language,
        fits: true,
      });
    }
  }
});

test("what the pane finds fits into five lines, a notice into four", () => {
  const longest = tooLong(
    ofMethods((id) => wordsOf(id).findings),
    plain,
    { room: body, lines: 6 },
  );
  expect(longest).toEqual([]);
  expect(tooLong(leaves(paneWords.notices, "notice"), plain, { room: body - 23, lines: 4 })).toEqual([]);
});
