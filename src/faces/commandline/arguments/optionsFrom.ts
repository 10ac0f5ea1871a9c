import type { OptionDeclaration, OptionDeclarations, OptionValue, OptionValues } from "../../../core/method/OptionDeclaration";
import { Refusal } from "../../../core/refusal/Refusal";
import { Complaint } from "../Complaint";

const yes = ["yes", "true", "on", "1"];
const no = ["no", "false", "off", "0"];

/**
 * The values of `--set option=value`, read by their declarations; a list is separated by commas. Whether a value is allowed is checked where all
 * faces check it.
 * @throws Complaint, or Refusal `option.*`
 */
export function optionsFrom(declarations: OptionDeclarations, pairs: readonly string[]): OptionValues {
  return Object.fromEntries(pairs.map((pair) => optionFrom(declarations, pair)));
}

function optionFrom(declarations: OptionDeclarations, pair: string): readonly [string, OptionValue] {
  const cut = pair.indexOf("=");
  if (cut < 1) throw new Complaint("usage", "badPair", { flag: "--set", met: pair, form: "option=value" });
  const option = pair.slice(0, cut).trim();
  const declaration = Object.hasOwn(declarations, option) ? declarations[option] : undefined;
  if (!declaration) throw new Refusal("option.unknown", { option, allowed: Object.keys(declarations).join(", ") });
  return [option, valueFrom(option, declaration, pair.slice(cut + 1).trim())];
}

function valueFrom(option: string, declaration: OptionDeclaration, met: string): OptionValue {
  if (declaration.kind === "choice") return met;
  if (declaration.kind === "integer") {
    if (/^-?\d+$/.test(met)) return Number(met);
    throw new Refusal("option.notInRange", { option, met, min: declaration.min, max: declaration.max });
  }
  if (declaration.kind === "number") {
    const value = numberFrom(met);
    if (Number.isFinite(value)) return value;
    throw new Refusal("option.notBetween", { option, met, min: declaration.min, max: declaration.max });
  }
  if (declaration.kind === "list") return listFrom(option, met);
  if (yes.includes(met.toLowerCase())) return true;
  if (no.includes(met.toLowerCase())) return false;
  throw new Complaint("usage", "notAFlag", { option, met });
}

/** A number, or a share as 1%; NaN for anything else. */
function numberFrom(met: string): number {
  const percent = /^(.+?)\s*%$/.exec(met)?.[1];
  if (met === "") return NaN;
  return percent === undefined ? Number(met) : Number(percent) / 100;
}

function listFrom(option: string, met: string): number[] {
  const parts = met.split(",").map((part) => part.trim());
  if (parts.some((part) => part === "" || !Number.isFinite(Number(part)))) throw new Refusal("option.notNumbers", { option, met });
  return parts.map(Number);
}
