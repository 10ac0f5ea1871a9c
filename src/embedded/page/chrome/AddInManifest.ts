/** A button that the add-in puts on the ribbon. */
export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  /** Address of the small icon. */
  icon: string | undefined;
  /** Shows the pane, or runs the function of this name. */
  action: { kind: "showPane" } | { kind: "run"; function: string };
}

/** What the page takes from the add-in's own manifest. */
export interface AddInManifest {
  name: string;
  buttons: RibbonButton[];
}

/** The resources of a manifest by id, in one language: an override for it, else the default. */
function resources(manifest: Document, locale: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of manifest.querySelectorAll("Images > *, Urls > *, ShortStrings > *, LongStrings > *")) {
    const override = [...entry.children].find((child) => child.getAttribute("Locale") === locale);
    found.set(entry.getAttribute("id") ?? "", (override ?? entry).getAttribute(override ? "Value" : "DefaultValue") ?? "");
  }
  return found;
}

/** An address of the manifest as it is beside this page: what follows the manifest's own origin, below `folder`. */
export function besidePage(address: string | undefined, folder: string): string | undefined {
  return address?.replace(/^https?:\/\/[^/]+\/(.*)$/, `${folder}$1`);
}

/**
 * Reads an add-in-only manifest: the add-in's name and its ribbon buttons, in the language of `locale` (a tag such as `zh-TW`).
 * Returns undefined for a text that is not a manifest.
 */
export function readManifest(xml: string, { locale, folder }: { locale: string; folder: string }): AddInManifest | undefined {
  const manifest = new DOMParser().parseFromString(xml, "text/xml");
  if (manifest.querySelector("parsererror") || !manifest.querySelector("OfficeApp")) return undefined;
  const texts = resources(manifest, locale);
  const textOf = (parent: Element | null, selector: string): string =>
    texts.get(parent?.querySelector(selector)?.getAttribute("resid") ?? "") ?? "";
  const buttons = [...manifest.querySelectorAll("ExtensionPoint Control")].map((control): RibbonButton => {
    const run = control.querySelector("Action > FunctionName")?.textContent.trim();
    const image = [...control.querySelectorAll("Icon > *")].find((entry) => entry.getAttribute("size") === "32");
    return {
      id: control.getAttribute("id") ?? "",
      label: textOf(control, ":scope > Label"),
      tip: textOf(control, "Supertip > Description"),
      icon: besidePage(texts.get(image?.getAttribute("resid") ?? ""), folder),
      action: run ? { kind: "run", function: run } : { kind: "showPane" },
    };
  });
  const display = manifest.querySelector("DisplayName");
  const override = [...(display?.children ?? [])].find((child) => child.getAttribute("Locale") === locale);
  return { name: override?.getAttribute("Value") ?? display?.getAttribute("DefaultValue") ?? "", buttons };
}
