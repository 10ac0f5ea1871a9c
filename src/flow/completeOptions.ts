import type { OptionDeclaration, OptionDeclarations, OptionValue, OptionValues } from "../core/method/OptionDeclaration";
import { Refusal } from "../core/refusal/Refusal";

/**
 * Every option of a method with its value: the user's where given and sound, else the default.
 * @throws Refusal `option.unknown`, `option.notAChoice`, `option.notInRange`, `option.notBetween`, `option.notNumbers`
 */
export function completeOptions(declarations: OptionDeclarations, given: OptionValues): OptionValues {
  const unknown = Object.keys(given).find((id) => !(id in declarations));
  if (unknown !== undefined) throw new Refusal("option.unknown", { option: unknown, allowed: Object.keys(declarations).join(", ") });
  const plain = Object.fromEntries(Object.entries(declarations).map(([id, declaration]) => [id, checked(id, declaration, given[id])]));
  return Object.fromEntries(Object.entries(declarations).map(([id, declaration]) => [id, usualOr(plain[id]!, declaration, plain)]));
}

/** A list that was left alone takes the usual values of the option that it depends on. */
function usualOr(value: OptionValue, declaration: OptionDeclaration, all: OptionValues): OptionValue {
  if (declaration.kind !== "list" || !declaration.usual || !Array.isArray(value) || value.length > 0) return value;
  return declaration.usual.values[String(all[declaration.usual.option])] ?? value;
}

function checked(id: string, declaration: OptionDeclaration, value: OptionValue | undefined): OptionValue {
  if (value === undefined) return declaration.default;
  if (declaration.kind === "choice") {
    if (declaration.choices.includes(String(value))) return value;
    throw new Refusal("option.notAChoice", { option: id, met: String(value), allowed: declaration.choices.join(", ") });
  }
  if (declaration.kind === "integer") {
    if (typeof value === "number" && Number.isInteger(value) && value >= declaration.min && value <= declaration.max) return value;
    throw new Refusal("option.notInRange", { option: id, met: String(value), min: declaration.min, max: declaration.max });
  }
  if (declaration.kind === "number") {
    if (typeof value === "number" && value >= declaration.min && value <= declaration.max) return value;
    throw new Refusal("option.notBetween", { option: id, met: String(value), min: declaration.min, max: declaration.max });
  }
  if (declaration.kind === "list") {
    if (typeof value === "object" && value.every((item) => Number.isFinite(item))) return value;
    throw new Refusal("option.notNumbers", { option: id, met: String(value) });
  }
  return value === true;
}
