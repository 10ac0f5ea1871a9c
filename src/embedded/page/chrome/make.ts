type Child = Node | string;

/** Makes an element with attributes and children; an attribute of `false` or `undefined` is left out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : value);
  made.append(...children);
  return made;
}

/** A push button that does `work` when it is pressed. */
export function button(
  label: string,
  work: () => void,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
): HTMLButtonElement {
  const made = make("button", { type: "button", ...attributes }, [label]);
  made.addEventListener("click", work);
  return made;
}
