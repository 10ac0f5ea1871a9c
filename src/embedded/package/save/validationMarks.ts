import type { ValidationModel } from "../../model/SheetDetails";

/** Attributes by name; `undefined` is one that is left out. */
export type ValidationMarks = readonly (readonly [name: string, value: string | undefined])[];

/** Everything that a file says of a validation in attributes, besides its type and place (ECMA-376 part 1, 18.3.1.32). */
export function validationMarks({ operator, ignoreBlanks = true, inCellDropDown = true, error, prompt }: ValidationModel): ValidationMarks {
  const text = (value: string | undefined): string | undefined => (value === undefined || value === "" ? undefined : value);
  return [
    ["errorStyle", error === undefined || error.style === "stop" ? undefined : error.style],
    ["operator", operator === undefined || operator === "between" ? undefined : operator],
    ["allowBlank", ignoreBlanks ? "1" : undefined],
    // The attribute's name says the contrary of what it does.
    ["showDropDown", inCellDropDown ? undefined : "1"],
    ["showInputMessage", (prompt?.show ?? true) ? "1" : undefined],
    ["showErrorMessage", (error?.show ?? true) ? "1" : undefined],
    ["errorTitle", text(error?.title)],
    ["error", text(error?.message)],
    ["promptTitle", text(prompt?.title)],
    ["prompt", text(prompt?.message)],
  ];
}
