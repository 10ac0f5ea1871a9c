import type { DefinedName } from "../model/WorkbookModel";
import { invalidArgument, invalidOperation, itemNotFound } from "./excelErrors";
import type { HostContext } from "./HostContext";
import type { HostShape } from "./HostShape";
import type { RangeHost } from "./RangeHost";
import { rangeOfAddress } from "./rangeOfAddress";
import { WorksheetHost } from "./WorksheetHost";

interface NameKey {
  name: string;
  scope: string | undefined;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export class NamedItemHost implements HostShape<Excel.NamedItem> {
  static readonly hostName = "NamedItem";

  constructor(
    private readonly host: HostContext,
    private readonly key: NameKey,
  ) {}

  get #entry(): DefinedName {
    const entry = this.host.workbook.names.find(
      ({ name, scope }) => scope === this.key.scope && name.toLowerCase() === this.key.name.toLowerCase(),
    );
    if (!entry) throw itemNotFound("NamedItem");
    return entry;
  }

  /** The client finds a name again by itself. */
  get id(): string {
    return this.key.name;
  }

  get _Id(): string {
    return this.key.name;
  }

  get name(): string {
    return this.#entry.name;
  }

  get formula(): string {
    return this.#entry.formula;
  }

  set formula(formula: string) {
    if (!formula.startsWith("=")) throw invalidArgument("NamedItem.formula");
    this.host.workbook.setName({ ...this.#entry, formula }, "api");
  }

  get comment(): string {
    return this.#entry.comment;
  }

  set comment(comment: string) {
    this.host.workbook.setName({ ...this.#entry, comment }, "api");
  }

  get visible(): boolean {
    return this.#entry.visible;
  }

  set visible(visible: boolean) {
    this.host.workbook.setName({ ...this.#entry, visible }, "api");
  }

  get scope(): Excel.NamedItemScope {
    return (this.key.scope === undefined ? "Workbook" : "Worksheet") as Excel.NamedItemScope;
  }

  get type(): Excel.NamedItemType {
    const { formula } = this.#entry;
    const constant = /^="(?:[^"]|"")*"$/.test(formula)
      ? "String"
      : /^=-?[\d.]+$/.test(formula)
        ? "Double"
        : /^=(TRUE|FALSE)$/i.test(formula)
          ? "Boolean"
          : "String";
    return (this.#range() ? "Range" : formula.includes("#REF!") ? "Error" : constant) as Excel.NamedItemType;
  }

  /** The address for a range, the constant for a constant, `#REF!` once the cells were deleted. */
  get value(): unknown {
    const { formula } = this.#entry;
    const range = this.#range();
    if (range) return range.absolute;
    if (formula.includes("#REF!")) return "#REF!";
    const text = formula.slice(1);
    if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
    return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
  }

  get worksheet(): WorksheetHost {
    if (this.key.scope === undefined) throw invalidOperation("NamedItem.worksheet");
    return new WorksheetHost(this.host, this.key.scope);
  }

  get worksheetOrNullObject(): WorksheetHost | null {
    return this.key.scope === undefined ? null : new WorksheetHost(this.host, this.key.scope);
  }

  getRange(): RangeHost {
    const range = this.#range();
    if (!range) throw invalidOperation("NamedItem.getRange");
    return range;
  }

  getRangeOrNullObject(): RangeHost | null {
    return this.#range();
  }

  delete(): void {
    const { name, scope } = this.#entry;
    this.host.workbook.setName({ name, ...(scope === undefined ? {} : { scope }), remove: true }, "api");
  }

  #range(): RangeHost | null {
    const { formula } = this.#entry;
    try {
      return rangeOfAddress({ host: this.host, sheetId: this.key.scope ?? this.host.workbook.activeSheet }, formula, "NamedItem.getRange");
    } catch {
      return null;
    }
  }
}
