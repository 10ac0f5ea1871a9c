import { loadTexts, saveTexts, type KeptTexts } from "./xmlParts";
import type { Memory } from "./Memory";
import type { Register } from "./Register";
import { emptyRegister } from "./Register";

const namespace = "urn:clientele:register";
/** Where the journal of work under way stands. */
export const journalNamespace = "urn:clientele:journal";

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

/** A register as the workbook keeps it; an empty one leaves no trace. */
export function keptRegister(memory: Memory, register: Register): KeptTexts {
  const { columns, sheets, last, hand, unfinished } = register;
  const empty = columns.length === 0 && sheets.length === 0 && !last && !hand && !unfinished;
  return { namespace, texts: empty ? [] : [JSON.stringify(memory.slim(register))] };
}

/** What the workbook keeps once work has ended: the register, and no journal. */
export function endedWith(memory: Memory, register: Register): readonly KeptTexts[] {
  return [keptRegister(memory, register), { namespace: journalNamespace, texts: [] }];
}

/** Writes the register down once work has ended, and lets its journal go. Two requests. */
export async function saveRegister(context: Excel.RequestContext, memory: Memory, register: Register): Promise<void> {
  await saveTexts(context, endedWith(memory, register));
}
