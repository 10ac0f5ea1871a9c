import type { Culture } from "../../core/Culture";
import { associateFunctions } from "./associateFunctions";
import type { FunctionSettings } from "./FunctionSettings";
import { officeSettings } from "./officeSettings";

/**
 * Gives Excel every function. To be called once, as the shared page starts; office.js must be there, Office need not be ready.
 * @param readCulture how the workbook writes dates and numbers
 */
export function registerFunctions(readCulture: () => Promise<Culture>): void {
  let settings: Promise<FunctionSettings> | undefined;
  associateFunctions(() => (settings ??= officeSettings(readCulture).catch(forget)));

  /** A failure is not kept: the next call asks again. */
  function forget(error: unknown): never {
    settings = undefined;
    throw error;
  }
}
