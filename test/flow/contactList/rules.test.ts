import { channelOf } from "../../../src/flow/contactList/channelOf";
import { dueOf } from "../../../src/flow/contactList/dueOf";
import { handOf } from "../../../src/flow/contactList/handOf";
import { proposeDay } from "../../../src/flow/contactList/proposeDay";
import { standingsOf } from "../../../src/flow/contactList/standingsOf";
import { urgencyOf } from "../../../src/flow/contactList/urgencyOf";
import { day } from "../../support/classifyTable";

const today = day("2026-11-22");
const nobody = { contact: null, order: null, onList: null };
const spoke = { ...nobody, contact: day("2026-11-01") };

describe("the day on which a method wants a contact", () => {
  test("is the last contact and the interval; the last order stands for a contact that nobody knows of; without either it is today", () => {
    expect(dueOf({ interval: 7, planned: null }, { ...spoke, order: day("2026-11-20") }, today)).toBe(day("2026-11-08"));
    expect(dueOf({ interval: 7, planned: null }, { ...nobody, order: day("2026-11-20") }, today)).toBe(day("2026-11-27"));
    expect(dueOf({ interval: 7, planned: null }, nobody, today)).toBe(today);
  });

  test("is the method's own where it plans one, until a contact is ticked on the list", () => {
    const planned = { interval: 7, planned: day("2026-11-08") };
    expect(dueOf(planned, spoke, today)).toBe(day("2026-11-08"));
    expect(dueOf(planned, { ...spoke, onList: day("2026-11-21") }, today)).toBe(day("2026-11-28"));
  });

  test("stays where the method had a reason of its own that is newer than the tick, such as a complaint solved since", () => {
    const callBack = { interval: 30, planned: day("2026-11-23") };
    expect(dueOf(callBack, { ...spoke, onList: day("2026-11-20") }, today)).toBe(day("2026-11-23"));
    expect(dueOf(callBack, { ...spoke, onList: day("2026-11-23") }, today)).toBe(day("2026-12-23"));
  });
});

test("urgent warns of a loss or wants a contact within three days, soon is to watch or weekly, the rest is routine", () => {
  const cases = [
    ["risk", 30, "urgent"],
    ["best", 3, "urgent"],
    ["best", 4, "soon"],
    ["watch", 60, "soon"],
    ["good", 7, "soon"],
    ["good", 8, "routine"],
    ["plain", null, "routine"],
  ] as const;
  for (const [role, interval, urgency] of cases) expect(urgencyOf({ role, interval })).toBe(urgency);
});

test("an urgent contact is made in person; else the cadence, the role and the value say how", () => {
  const by = (given: Partial<Parameters<typeof channelOf>[0]>) =>
    channelOf({ phrase: null, urgency: "routine", standing: "middle", role: null, ...given });
  expect(by({ urgency: "urgent", standing: "top", phrase: "papers" })).toBe("visit");
  expect(by({ urgency: "urgent", standing: "low" })).toBe("phone");
  expect(by({ urgency: "urgent", standing: "top", phrase: "phone" })).toBe("phone");
  expect(by({ phrase: "papers", role: "executor" })).toBe("mail");
  expect(by({ role: "executor", standing: "top" })).toBe("message");
  expect([by({ standing: "top" }), by({}), by({ standing: "low" })]).toEqual(["phone", "message", "mail"]);
});

test("the most valuable fifth is rounded up, equal values stand alike, and an unknown value stands between", () => {
  expect(standingsOf([10, 50, null, 20, 40, 30, 30])).toEqual(["low", "top", "middle", "low", "top", "middle", "middle"]);
});

test("a list is of today, and of the last month of tables that end a quarter or more before", () => {
  expect(proposeDay(today - 92, today)).toEqual({ day: today, ofThePast: false });
  expect(proposeDay(day("2011-12-09"), today)).toEqual({ day: day("2011-12-31"), ofThePast: true });
});

test("what stands where the date should be does not stand in its way, and words that say no are no tick", () => {
  const culture = { locale: "en-US", decimal: ".", dateOrder: "mdy", date1904: false } as const;
  const rows = [
    { name: "Ann", cells: [null, "Phoned", "this morning", null, "fine"] },
    { name: "Bob", cells: [null, "未聯絡上", null, null, null] },
    { name: "Cid", cells: [null, "Visited", today + 9, null, null] },
  ];
  const hand = handOf({ day: today - 1, rows, days: { dee: today - 5 } }, { culture, day: today });
  expect(hand.get("ann")).toMatchObject({ made: today - 1, stray: "this morning", note: "fine" });
  expect(hand.get("bob")).toMatchObject({ ticked: false, made: null });
  expect(hand.get("cid")).toMatchObject({ made: today - 1, stray: "2026-12-01" });
  expect(hand.get("dee")).toMatchObject({ made: null, onList: today - 5 });
});
