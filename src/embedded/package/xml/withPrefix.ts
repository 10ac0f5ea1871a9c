import type { XmlElement } from "./XmlElement";

/** The prefix of an element with its colon, or "". */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.length - element.local.length);
}

/** Gives the elements of a fragment, written without prefix, the prefix that the part uses. */
export function withPrefix(fragment: string, prefix: string): string {
  return prefix === "" ? fragment : fragment.replace(/<(\/?)(?=[A-Za-z][A-Za-z0-9]*[\s/>])/g, `<$1${prefix}`);
}
