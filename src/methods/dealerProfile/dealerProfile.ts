import { defineMethod } from "../../core/method/defineMethod";
import type { ClassDeclaration } from "../../core/method/Method";
import { orNull } from "../../core/method/orNull";
import { bestType, type TypeDeclaration } from "../questionnaire/bestType";
import { cards } from "../questionnaire/cards";
import { needsOf, questionnaireOptions, saysOf, unseenRows, whySeen } from "../questionnaire/defineQuestionnaire";
import { seenTraits } from "../questionnaire/seenTraits";
import { dealerAngles } from "./dealerAngles";
import { dealerTraits } from "./dealerTraits";

const angles = ["strength", "manner", "attitude", "interest"] as const;

type Angle = (typeof angles)[number];
type DealerType = { [A in Angle]: keyof (typeof dealerAngles)[A] }[Angle];
type DealerClass = DealerType | "mixed" | "unseen";
type DealerTrait = keyof typeof dealerTraits;

const typeIds = angles.flatMap((angle) => Object.keys(dealerAngles[angle]) as DealerType[]);

/**
 * Dealer profile: a questionnaire with four angles - strength, manner, attitude and interest - each with its own types. One of them, as chosen, is the class;
 * all four stand beside the dealer.
 * Cost: O(N × keywords) for N dealers.
 */
export const dealerProfile = defineMethod({
  id: "dealer-profile",
  group: "people",
  unit: "customer",
  source: { title: "Dealers seen from four angles, as taught in Chinese sales training" },
  dated: false,
  needs: needsOf(dealerTraits),
  leastOneOf: ["notes", ...(Object.keys(dealerTraits) as DealerTrait[])],
  blankAnswers: true,
  options: { angle: { kind: "choice", choices: angles, default: "strength" }, ...questionnaireOptions },
  classes: declaredClasses(),
  classesFor: ({ angle }) => [...(Object.keys(dealerAngles[angle]) as DealerType[]), "mixed", "unseen"],
  columns: {
    strength: { kind: "class", written: "table" },
    manner: { kind: "class", written: "table" },
    attitude: { kind: "class", written: "table" },
    interest: { kind: "class", written: "table" },
    score: { kind: "score", written: "list" },
    lead: { kind: "score", written: "list" },
    monetary: { kind: "money", written: "list" },
  },
  money: "monetary",
  says: saysOf(typeIds),
  classify(rows, { angle, margin }) {
    const seen = seenTraits<DealerTrait>(rows, dealerTraits);
    const found = (of: Angle) =>
      Array.from({ length: rows.count }, (_, row) =>
        bestType<DealerType>(typesOf(of), (trait) => seen[trait as DealerTrait][row]!, margin),
      );
    const byAngle = { strength: found("strength"), manner: found("manner"), attitude: found("attitude"), interest: found("interest") };
    const classes = byAngle[angle].map(({ type }) => type);
    const typed = classes.filter((type) => type !== "mixed" && type !== "unseen").length;
    const everywhere = angles.flatMap((each) => byAngle[each].map(({ type }) => type));
    return {
      classes,
      columns: {
        strength: byAngle.strength.map(({ type }) => type),
        manner: byAngle.manner.map(({ type }) => type),
        attitude: byAngle.attitude.map(({ type }) => type),
        interest: byAngle.interest.map(({ type }) => type),
        score: byAngle[angle].map(({ score }) => score),
        lead: byAngle[angle].map(({ lead }) => lead),
        monetary: Array.from(rows.numbers.monetary, orNull),
      },
      why: classes.map((_, row) => whySeen(seen, row)),
      sections: [
        {
          kind: "customers",
          id: "unseen",
          rows: unseenRows(classes, rows.numbers.monetary),
          columns: ["strength", "manner", "attitude", "interest"],
        },
        cards(typeIds, everywhere),
      ],
      finding: { code: typed > 0 ? "typed" : "nobody", facts: { count: typed, all: rows.count } },
    };
  },
});

function typesOf(angle: Angle): Readonly<Record<DealerType, TypeDeclaration>> {
  return dealerAngles[angle] as Readonly<Partial<Record<DealerType, TypeDeclaration>>> as Readonly<Record<DealerType, TypeDeclaration>>;
}

function declaredClasses(): Readonly<Record<DealerClass, ClassDeclaration>> {
  const declared = angles.flatMap((angle) =>
    Object.entries<TypeDeclaration>(dealerAngles[angle]).map(([type, { role, followUpDays }]) => [
      type,
      { role, ...(followUpDays !== undefined && { followUpDays }) },
    ]),
  );
  return { ...Object.fromEntries(declared), mixed: { role: "fair" }, unseen: { role: "plain" } } as Record<DealerClass, ClassDeclaration>;
}
