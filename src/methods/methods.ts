import { abc } from "./abc/abc";
import { grade } from "./grade/grade";
import { rfm } from "./rfm/rfm";

/** Every method, by id: the one place where a method is entered. */
export const methods = { rfm, abc, grade } as const;

export type MethodId = keyof typeof methods;
