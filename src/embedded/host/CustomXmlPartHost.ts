import type { CustomXmlPart } from "../model/WorkbookModel";
import { invalidArgument, invalidOperation, itemNotFound } from "./excelErrors";
import type { HostContext } from "./HostContext";
import type { HostShape } from "./HostShape";

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection */
export class CustomXmlPartCollectionHost implements HostShape<Excel.CustomXmlPartCollection> {
  static readonly hostName: string = "CustomXmlPartCollection";

  constructor(
    protected readonly host: HostContext,
    private readonly namespace?: string,
  ) {}

  get items(): CustomXmlPartHost[] {
    const parts = this.host.workbook.customXmlParts.filter((part) => this.namespace === undefined || part.namespace === this.namespace);
    return parts.map(({ id }) => new CustomXmlPartHost(this.host, id));
  }

  add(xml: string): CustomXmlPartHost {
    const namespace = rootNamespace(xml, "CustomXmlPartCollection.add");
    const ids = new Set(this.host.workbook.customXmlParts.map(({ id }) => id));
    let number = ids.size + 1;
    const idOf = (n: number): string => `{${n.toString(16).toUpperCase().padStart(8, "0")}-C1E4-4000-8000-000000000000}`;
    while (ids.has(idOf(number))) number += 1;
    this.host.workbook.setCustomXml({ id: idOf(number), xml, namespace }, "api");
    return new CustomXmlPartHost(this.host, idOf(number));
  }

  getByNamespace(namespaceUri: string): CustomXmlPartScopedCollectionHost {
    return new CustomXmlPartScopedCollectionHost(this.host, namespaceUri);
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(id: string): CustomXmlPartHost {
    const part = this.getItemOrNullObject(id);
    if (!part) throw itemNotFound("CustomXmlPartCollection.getItem");
    return part;
  }

  getItemOrNullObject(id: string): CustomXmlPartHost | null {
    return this.items.find((part) => part.id === id) ?? null;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartscopedcollection */
export class CustomXmlPartScopedCollectionHost extends CustomXmlPartCollectionHost {
  static override readonly hostName = "CustomXmlPartScopedCollection";

  getOnlyItem(): CustomXmlPartHost {
    const part = this.getOnlyItemOrNullObject();
    if (!part) throw invalidOperation("CustomXmlPartScopedCollection.getOnlyItem");
    return part;
  }

  /** Null where there is none or more than one. */
  getOnlyItemOrNullObject(): CustomXmlPartHost | null {
    return this.items.length === 1 ? (this.items[0] ?? null) : null;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpart */
export class CustomXmlPartHost implements HostShape<Excel.CustomXmlPart> {
  static readonly hostName = "CustomXmlPart";

  constructor(
    private readonly host: HostContext,
    readonly id: string,
  ) {}

  get #part(): CustomXmlPart {
    const part = this.host.workbook.customXmlParts.find(({ id }) => id === this.id);
    if (!part) throw itemNotFound("CustomXmlPart");
    return part;
  }

  get namespaceUri(): string {
    return this.#part.namespace;
  }

  getXml(): string {
    return this.#part.xml;
  }

  setXml(xml: string): void {
    this.host.workbook.setCustomXml({ ...this.#part, xml, namespace: rootNamespace(xml, "CustomXmlPart.setXml") }, "api");
  }

  delete(): void {
    this.host.workbook.setCustomXml({ id: this.#part.id, remove: true }, "api");
  }
}

/** The namespace of the root element; `InvalidArgument` for what is no XML. */
function rootNamespace(xml: string, location: string): string {
  const root = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:([\w.-]+):)?([\w.-]+)((?:\s[^>]*?)?)\/?>/.exec(xml);
  if (!root) throw invalidArgument(location);
  const [, prefix, name = "", attributes = ""] = root;
  const closes = new RegExp(`</${prefix === undefined ? "" : `${prefix}:`}${name}\\s*>\\s*$`).test(xml) || /\/>\s*$/.test(root[0]);
  if (!closes) throw invalidArgument(location);
  const declaration = new RegExp(`\\sxmlns${prefix === undefined ? "" : `:${prefix}`}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return declaration?.[1] ?? declaration?.[2] ?? "";
}
