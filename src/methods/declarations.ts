import type { AnyMethod } from "../core/method/Method";
import { methods, type MethodId } from "./methods";

/** What belongs to a run and to its telling, and is no part of the choice of a method. */
type Run =
  "classify" | "refuse" | "rules" | "classesFor" | "followUpDays" | "periodOf" | "says" | "classes" | "columns" | "source" | "figure";

/** A method as far as it must be known to be offered: what it reads and what can be set, as plain data. */
export type Declaration = Omit<AnyMethod, Run> & {
  /** Whether it is repeated by period. */
  readonly byPeriod: boolean;
};

const run: readonly string[] = ["says", "classes", "columns", "source", "figure"] satisfies readonly Run[];

function declarationOf(method: AnyMethod): Declaration {
  const told = Object.entries<unknown>(method).filter(
    ([name, value]) => value !== undefined && typeof value !== "function" && !run.includes(name),
  );
  return { ...(Object.fromEntries(told) as Omit<Declaration, "byPeriod">), byPeriod: method.periodOf !== undefined };
}

/** Every method without its computing, so that a face can offer methods before it loads them: the add-in's bundle holds this file as what it comes to. */
export const declarations = Object.fromEntries(
  Object.entries<AnyMethod>(methods).map(([id, method]) => [id, declarationOf(method)]),
) as Readonly<Record<MethodId, Declaration>>;
