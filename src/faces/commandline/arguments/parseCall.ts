import type { Language } from "../../../core/Language";
import { anyCellFunctions, type CellFunctionName } from "../../../methods/cellFunctions";
import { Complaint } from "../Complaint";
import type { CallCommand } from "./Command";
import type { Split } from "./splitFlags";

/** Reads the arguments of `call`. Throws Complaint. */
export function parseCall({ positional }: Split, common: { readonly language: Language; readonly json: boolean }): CallCommand {
  const [name, file, ...args] = positional;
  if (name === undefined) throw new Complaint("usage", "missing", { what: "theFunction" });
  const declared = anyCellFunctions.find((each) => each.name === name.toUpperCase());
  if (!declared)
    throw new Complaint("usage", "unknownFunction", { met: name, allowed: anyCellFunctions.map((each) => each.name).join(", ") });
  if (file === undefined) throw new Complaint("usage", "missing", { what: "theWorkbook" });
  const most = declared.parameters.length;
  const least = declared.parameters.filter(({ optional }) => !optional).length;
  if (args.length < least || args.length > most)
    throw new Complaint("usage", "argumentCount", { name: declared.name, least, most, met: args.length });
  return { command: "call", ...common, name: declared.name as CellFunctionName, file, args };
}
