import type { DefinedName } from "../model/WorkbookModel";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./excelErrors";
import type { HostContext } from "./HostContext";
import type { HostShape } from "./HostShape";
import { NamedItemHost } from "./NamedItemHost";
import { RangeHost } from "./RangeHost";
import { checkDefinedName } from "./tableEntry";

/** The names of the workbook, or those that belong to one sheet. https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export class NamedItemCollectionHost implements HostShape<Excel.NamedItemCollection> {
  static readonly hostName = "NamedItemCollection";

  constructor(
    private readonly host: HostContext,
    private readonly scope?: string,
  ) {}

  get items(): NamedItemHost[] {
    return this.#names().map(({ name, scope }) => new NamedItemHost(this.host, { name, scope }));
  }

  getCount(): number {
    return this.#names().length;
  }

  /** `reference` is a range or a formula or constant as text. */
  add(name: string, reference: unknown, comment = ""): NamedItemHost {
    return this.#add(name, reference instanceof RangeHost ? `=${reference.absolute}` : String(reference), comment);
  }

  addFormulaLocal(name: string, formula: string, comment = ""): NamedItemHost {
    return this.#add(name, formula, comment);
  }

  getItem(name: string): NamedItemHost {
    const item = this.getItemOrNullObject(name);
    if (!item) throw itemNotFound("NamedItemCollection.getItem");
    return item;
  }

  getItemOrNullObject(name: string): NamedItemHost | null {
    const known = this.#names().find((entry) => entry.name.toLowerCase() === name.toLowerCase());
    return known ? new NamedItemHost(this.host, { name: known.name, scope: known.scope }) : null;
  }

  #add(name: string, formula: string, comment: string): NamedItemHost {
    const location = "NamedItemCollection.add";
    if (this.getItemOrNullObject(name)) throw itemAlreadyExists(location);
    checkDefinedName(this.host, name, { location, ...(this.scope === undefined ? {} : { except: name }) });
    if (formula === "" || comment.length > 255) throw invalidArgument(location);
    const entry: DefinedName = { name, formula: formula.startsWith("=") ? formula : `=${constant(formula)}`, visible: true, comment };
    if (this.scope !== undefined) entry.scope = this.scope;
    this.host.workbook.setName(entry, "api");
    return new NamedItemHost(this.host, { name, scope: this.scope });
  }

  #names(): DefinedName[] {
    return this.host.workbook.names.filter(({ scope }) => scope === this.scope);
  }
}

/** A text without `=` is a constant. */
function constant(text: string): string {
  return text !== "" && Number.isFinite(Number(text)) ? text : `"${text.replaceAll('"', '""')}"`;
}
