import { abcClass } from "./functions/abcClass";
import { abcTable } from "./functions/abcTable";

/** The cell functions of the ABC class. */
export const abcFunctions = [abcClass, abcTable] as const;
