import { gradeFunction } from "./functions/gradeFunction";
import { nextContact } from "./functions/nextContact";

/** The cell functions of the A–E grade. */
export const gradeFunctions = [gradeFunction, nextContact] as const;
