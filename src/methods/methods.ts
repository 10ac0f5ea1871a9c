import { abc } from "./abc/abc";
import { abcCombined } from "./abcCombined/abcCombined";
import { grade } from "./grade/grade";
import { rfm } from "./rfm/rfm";
import { valueSplit } from "./valueSplit/valueSplit";

/** Every method, by id: the one place where a method is entered. */
export const methods = { rfm, abc, "abc-combined": abcCombined, "value-split": valueSplit, grade } as const;

export type MethodId = keyof typeof methods;
