import { loadTexts, saveText } from "./xmlParts";
import type { Memory } from "./Memory";
import type { Register } from "./Register";
import { emptyRegister } from "./Register";

const namespace = "urn:clientele:register";

function parse(text: string): Register | null {
  try {
    const register = JSON.parse(text) as Partial<Register>;
    return register.version === 1 && Array.isArray(register.columns) && Array.isArray(register.sheets) ? (register as Register) : null;
  } catch {
    // A part that someone else wrote or damaged: what it spoke of is the user's now.
    return null;
  }
}

/** What the workbook says that the add-in owns, completed by what is remembered. */
export async function loadRegister(context: Excel.RequestContext, memory: Memory): Promise<Register> {
  const texts = await loadTexts(context, namespace);
  return memory.full(texts.map(parse).find((register) => register !== null) ?? emptyRegister);
}

/** Writes the register down; an empty one leaves no trace in the workbook. */
export async function saveRegister(context: Excel.RequestContext, memory: Memory, register: Register): Promise<void> {
  const empty = register.columns.length === 0 && register.sheets.length === 0 && !register.last && !register.hand;
  await saveText(context, namespace, empty ? null : JSON.stringify(memory.slim(register)));
}
