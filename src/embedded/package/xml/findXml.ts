import type { XmlElement } from "./XmlElement";

/** The first child of that name. */
export function child(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((one) => one.local === local);
}

/** All children of that name. */
export function childrenOf(element: XmlElement | undefined, local: string): XmlElement[] {
  return element?.children.filter((one) => one.local === local) ?? [];
}

/** Follows names downward; `undefined` as soon as one is missing. */
export function path(element: XmlElement | undefined, ...locals: string[]): XmlElement | undefined {
  return locals.reduce<XmlElement | undefined>((at, local) => child(at, local), element);
}

/** All elements of that name below, in document order. */
export function descendants(element: XmlElement | undefined, local: string): XmlElement[] {
  if (element === undefined) return [];
  return element.children.flatMap((one) => (one.local === local ? [one, ...descendants(one, local)] : descendants(one, local)));
}

/** The value of an attribute; the namespace matters only where one is given. */
export function attribute(element: XmlElement | undefined, local: string, namespace?: string): string | undefined {
  return element?.attributes.find((one) => one.local === local && one.namespace === (namespace ?? ""))?.value;
}

/** An attribute of type xsd:boolean. */
export function flag(element: XmlElement | undefined, local: string, otherwise = false): boolean {
  const value = attribute(element, local);
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}

/** A numeric attribute; `undefined` when absent or not a number. */
export function numeric(element: XmlElement | undefined, local: string): number | undefined {
  const value = attribute(element, local);
  return value === undefined || value.trim() === "" || Number.isNaN(Number(value)) ? undefined : Number(value);
}

/** All text inside, nested elements included. */
export function innerText(element: XmlElement): string {
  return element.children.length === 0 ? element.text : element.text + element.children.map(innerText).join("");
}
