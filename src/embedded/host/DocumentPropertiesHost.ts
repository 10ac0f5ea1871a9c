import { invalidArgument, itemNotFound } from "./excelErrors";
import type { HostContext } from "./HostContext";
import type { HostShape } from "./HostShape";

const NAMES = ["title", "subject", "author", "keywords", "comments", "category", "manager", "company"] as const;

/** Title, author and the like, and the user's own properties. https://learn.microsoft.com/javascript/api/excel/excel.documentproperties */
export class DocumentPropertiesHost implements HostShape<Pick<Excel.DocumentProperties, "custom">> {
  static readonly hostName = "DocumentProperties";

  constructor(private readonly host: HostContext) {
    for (const name of NAMES) {
      Object.defineProperty(this, name, {
        enumerable: true,
        get: () => this.host.workbook.properties[name] ?? "",
        set: (value: string) => {
          this.host.workbook.properties[name] = value;
          this.host.workbook.announce({ facet: "properties", source: "api" });
        },
      });
    }
  }

  get lastAuthor(): string {
    return this.host.workbook.properties["lastAuthor"] ?? "";
  }

  get custom(): CustomPropertyCollectionHost {
    return new CustomPropertyCollectionHost(this.host);
  }
}

/** Keys are compared without regard to case. https://learn.microsoft.com/javascript/api/excel/excel.custompropertycollection */
export class CustomPropertyCollectionHost implements HostShape<Excel.CustomPropertyCollection> {
  static readonly hostName = "CustomPropertyCollection";

  constructor(private readonly host: HostContext) {}

  get items(): CustomPropertyHost[] {
    return [...this.host.workbook.customProperties.keys()].map((key) => new CustomPropertyHost(this.host, key));
  }

  /** Sets or adds; a text keeps at most 255 characters. */
  add(key: string, value: unknown): CustomPropertyHost {
    if (key === "" || key.length > 255) throw invalidArgument("CustomPropertyCollection.add");
    const known = this.getItemOrNullObject(key)?.key ?? key;
    this.host.workbook.setCustomProperty(known, typeof value === "string" ? value.slice(0, 255) : value, "api");
    return new CustomPropertyHost(this.host, known);
  }

  deleteAll(): void {
    for (const { key } of this.items) this.host.workbook.setCustomProperty(key, undefined, "api");
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(key: string): CustomPropertyHost {
    const property = this.getItemOrNullObject(key);
    if (!property) throw itemNotFound("CustomPropertyCollection.getItem");
    return property;
  }

  getItemOrNullObject(key: string): CustomPropertyHost | null {
    return this.items.find((property) => property.key.toLowerCase() === key.toLowerCase()) ?? null;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.customproperty */
export class CustomPropertyHost implements HostShape<Excel.CustomProperty> {
  static readonly hostName = "CustomProperty";

  constructor(
    private readonly host: HostContext,
    readonly key: string,
  ) {}

  get id(): string {
    return this.key;
  }

  get value(): unknown {
    return this.host.workbook.customProperties.get(this.key);
  }

  set value(value: unknown) {
    this.host.workbook.setCustomProperty(this.key, value, "api");
  }

  get type(): Excel.DocumentPropertyType {
    const type = typeof this.value;
    return (type === "number" ? "Number" : type === "boolean" ? "Boolean" : "String") as Excel.DocumentPropertyType;
  }

  delete(): void {
    this.host.workbook.setCustomProperty(this.key, undefined, "api");
  }
}
