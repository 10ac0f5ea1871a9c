import { Refusal } from "../../../core/refusal/Refusal";

/** Why something could not be done: a refusal that has its sentence, or a fault with the message that came with it. */
export type Trouble = { readonly kind: "refusal"; readonly refusal: Refusal } | { readonly kind: "fault"; readonly message: string };

export function troubleOf(error: unknown): Trouble {
  if (error instanceof Refusal) return { kind: "refusal", refusal: error };
  return { kind: "fault", message: error instanceof Error ? error.message : String(error) };
}

/** Whether a write that met this trouble was taken back whole. */
export function leftAsBefore(trouble: Trouble): boolean {
  return trouble.kind === "fault" || trouble.refusal.code !== "workbook.rollbackFailed";
}

/** What was previewed is no longer what stands in the workbook: writing it again would be refused again. */
const outdated: ReadonlySet<string> = new Set(["workbook.rowsMoved", "workbook.tableGrew", "workbook.tableChanged", "workbook.tableGone"]);

/** Whether only a new preview helps. */
export function asksForPreview(trouble: Trouble): boolean {
  return trouble.kind === "refusal" && outdated.has(trouble.refusal.code);
}
