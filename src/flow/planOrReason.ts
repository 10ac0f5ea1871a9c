import { Refusal } from "../core/refusal/Refusal";
import type { PlanShown } from "../workbook/PlanShown";
import { withoutPlan } from "./withoutPlan";

/** A plan; what is refused before it stands is in the way like anything else. */
export async function planOrReason(plan: () => Promise<PlanShown>): Promise<PlanShown> {
  try {
    return await plan();
  } catch (error) {
    if (error instanceof Refusal) return withoutPlan(error);
    throw error;
  }
}
