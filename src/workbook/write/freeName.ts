/** Excel compares names without regard to case. */
const fold = (name: string): string => name.toLowerCase();

/**
 * The wished name, or the wished name with a number behind it when somebody else has it: `Segment`, `Segment (2)`.
 *
 * @param taken names in use, folded to lower case
 * @param longest characters that the name may have
 */
export function freeName(wished: string, taken: ReadonlySet<string>, longest = Infinity): string {
  let name = wished.slice(0, longest);
  for (let number = 2; taken.has(fold(name)); number++) {
    const suffix = ` (${number})`;
    name = wished.slice(0, longest - suffix.length) + suffix;
  }
  return name;
}
