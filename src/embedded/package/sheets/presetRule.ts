/** How a file writes one of Excel's preset criteria for conditional formats (ECMA-376 part 1, 18.3.1.10 cfRule). */
export interface PresetRule {
  type: string;
  /** Further attributes, each with its leading space. */
  marks?: string;
  formula?: string;
}

type Maker = (cell: string) => PresetRule;

const average =
  (marks: string): Maker =>
  () => ({ type: "aboveAverage", marks });

const PRESETS: Readonly<Record<string, Maker>> = {
  AboveAverage: average(""),
  BelowAverage: average(' aboveAverage="0"'),
  EqualOrAboveAverage: average(' equalAverage="1"'),
  EqualOrBelowAverage: average(' aboveAverage="0" equalAverage="1"'),
  OneStdDevAboveAverage: average(' stdDev="1"'),
  OneStdDevBelowAverage: average(' aboveAverage="0" stdDev="1"'),
  TwoStdDevAboveAverage: average(' stdDev="2"'),
  TwoStdDevBelowAverage: average(' aboveAverage="0" stdDev="2"'),
  ThreeStdDevAboveAverage: average(' stdDev="3"'),
  ThreeStdDevBelowAverage: average(' aboveAverage="0" stdDev="3"'),
  UniqueValues: () => ({ type: "uniqueValues" }),
  DuplicateValues: () => ({ type: "duplicateValues" }),
  Blanks: (cell) => ({ type: "containsBlanks", formula: `LEN(TRIM(${cell}))=0` }),
  NonBlanks: (cell) => ({ type: "notContainsBlanks", formula: `LEN(TRIM(${cell}))>0` }),
  Errors: (cell) => ({ type: "containsErrors", formula: `ISERROR(${cell})` }),
  NonErrors: (cell) => ({ type: "notContainsErrors", formula: `NOT(ISERROR(${cell}))` }),
};

/** `undefined` for a criterion that is not served. */
export function presetRule(criterion: string, cell: string): PresetRule | undefined {
  return PRESETS[criterion]?.(cell);
}

/** The criterion that a rule of a file stands for; `undefined` for another kind of rule. */
export function presetCriterion(type: string, marks: string): string | undefined {
  return Object.keys(PRESETS).find((name) => {
    const rule = PRESETS[name]?.("");
    return rule !== undefined && rule.formula === undefined && rule.type === type && (rule.marks ?? "") === marks;
  });
}
