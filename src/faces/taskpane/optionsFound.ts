import { plainText } from "../../core/cells/plainText";

/** The entries that contain the text anywhere, whatever its case or width; all of them for no text. */
export function optionsFound<O extends { readonly text: string }>(options: readonly O[], text: string): readonly O[] {
  const wanted = plainText(text).toLowerCase();
  return options.filter((option) => plainText(option.text).toLowerCase().includes(wanted));
}
