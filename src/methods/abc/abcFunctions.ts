import { abcClass } from "./functions/abcClass";
import { abcMove } from "./functions/abcMove";
import { abcTable } from "./functions/abcTable";

/** The cell functions of the ABC class. */
export const abcFunctions = [abcClass, abcTable, abcMove] as const;
