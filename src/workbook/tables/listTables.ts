import type { TableSource } from "../WorkbookPort";
import type { Holdings } from "../register/Holdings";
import { describeCandidates } from "./describeCandidates";
import { findCandidates } from "./findCandidates";

/** Excel tables and plain ranges with headers, in sheet order, on visible sheets; sheets of ours left out. */
export async function listTables(context: Excel.RequestContext, holdings: Holdings): Promise<readonly TableSource[]> {
  const candidates = await findCandidates(context, holdings);
  return describeCandidates(context, candidates, holdings);
}
