import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { PackageError } from "../../../src/embedded/package/PackageError";

/** The code with which a file is refused, or `opened`. */
export function refusal(bytes: Uint8Array): string {
  try {
    openWorkbook(bytes, "a.xlsx");
  } catch (error) {
    if (error instanceof PackageError) return error.code;
    throw error;
  }
  return "opened";
}
