import { needStates } from "../../core/fields/needStates";
import { stages } from "../../core/fields/pipelineFields";
import type { Condition, Rule } from "../../core/rules/Rule";

/** What tags tell of a customer besides the industry. */
export const tagKinds = ["scale", "stage", "need"] as const;
export type TagKind = (typeof tagKinds)[number];

export const tagsOf = {
  scale: ["large", "medium", "small"],
  stage: ["prospect", "interested", "closed", "repeat"],
  need: ["explicit", "latent", "none"],
} as const;
export type Tag = (typeof tagsOf)[TagKind][number] | "others";

export interface TagOptions {
  readonly first: TagKind;
  readonly by: "top" | "amount";
  readonly topPercent: number;
  readonly middlePercent: number;
  readonly largeFrom: number;
  readonly mediumFrom: number;
}

/** The tags as rules, those of the first kind in front: every rule that holds gives its tag, and the first of them is the main tag. */
export function tagRules(options: TagOptions): readonly Rule<Tag>[] {
  const rules: Readonly<Record<TagKind, readonly Rule<Tag>[]>> = {
    scale: scaleRules(options),
    stage: stages.map((stage) => ({ when: [{ of: "stage", is: "oneOf", values: [stage] }], class: stage })),
    need: needStates.map((need) => ({ when: [{ of: "need", is: "oneOf", values: [need] }], class: need })),
  };
  const kinds = [options.first, ...tagKinds.filter((kind) => kind !== options.first)];
  return [...kinds.flatMap((kind) => rules[kind]), { when: [], class: "others" }];
}

/** The bands part the customers who buy: by their place among all, or by amounts. */
function scaleRules({ by, topPercent, middlePercent, largeFrom, mediumFrom }: TagOptions): readonly Rule<Tag>[] {
  const [top, middle] = [topPercent / 100, (topPercent + middlePercent) / 100];
  return by === "top"
    ? [
        { when: [{ of: "place", is: "<", value: top }], class: "large" },
        { when: between("place", top, middle), class: "medium" },
        { when: [{ of: "place", is: ">=", value: middle }], class: "small" },
      ]
    : [
        { when: [{ of: "scale", is: ">=", value: largeFrom }], class: "large" },
        { when: between("scale", mediumFrom, largeFrom), class: "medium" },
        {
          when: [
            { of: "scale", is: ">", value: 0 },
            { of: "scale", is: "<", value: mediumFrom },
          ],
          class: "small",
        },
      ];
}

function between(of: string, from: number, below: number): Condition[] {
  return [
    { of, is: ">=", value: from },
    { of, is: "<", value: below },
  ];
}
