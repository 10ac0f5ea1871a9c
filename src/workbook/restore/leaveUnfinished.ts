import { putBesideBack } from "../beside/putBesideBack";
import { loadHoldings } from "../register/Holdings";
import type { Register } from "../register/Register";
import { removeNames } from "../register/removeNames";
import { saveRegister } from "../register/registerPart";
import type { Work } from "../session/Work";

/** Leaves what was interrupted as it stands: what was written so far is ours as if it had been meant so, and cannot be taken back any more. */
export async function leaveUnfinished(work: Work): Promise<void> {
  const { context, memory } = work;
  await putBesideBack(work);
  const { register, columns, ownSheets } = await loadHoldings(context, memory);
  const { unfinished: _, last: __, ...rest } = register;
  // A sheet that was being given is the user's, as far as it has come.
  const given = register.sheets.filter(({ method }) => method === "");
  await removeNames(
    context,
    given.map(({ name }) => name),
  );
  const sheets = ownSheets.map(({ entry }) => entry).filter(({ method }) => method !== "");
  const kept: Register = { ...rest, columns: columns.map(({ entry }) => entry), sheets };
  await saveRegister(context, memory, kept);
}
