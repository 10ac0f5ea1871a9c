import { contains, overlaps } from "../model/intersect";
import type { ValidationModel } from "../model/SheetDetails";
import { invalidArgument, itemNotFound, notSupported } from "./excelErrors";
import type { HostShape } from "./HostShape";
import { tileCells } from "./range/tileCells";
import { RangeAreasHost } from "./RangeAreasHost";
import { RangeHost } from "./RangeHost";
import { areaWithout } from "./validation/areaWithout";
import { cellTest } from "./validation/cellTest";
import { readRule, ruleOf, validationType } from "./validation/ruleWords";

const NO_ERROR: Excel.DataValidationErrorAlert = { message: "", showAlert: true, style: "Stop", title: "" };
const NO_PROMPT: Excel.DataValidationPrompt = { message: "", showPrompt: true, title: "" };
const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export class DataValidationHost implements HostShape<Excel.DataValidation> {
  static readonly hostName = "DataValidation";

  constructor(private readonly range: RangeHost) {}

  get type(): Excel.DataValidationType {
    const rules = this.#touching();
    const [rule] = rules;
    const type = !rule ? "None" : this.#whole() ? validationType(rule) : rules.length > 1 ? "Inconsistent" : "MixedCriteria";
    return type as Excel.DataValidationType;
  }

  /** Null where the cells do not share one rule; empty where they have none. */
  get rule(): Excel.DataValidationRule {
    const rule = this.#whole();
    if (rule) return ruleOf(rule);
    return (this.#touching().length > 0 ? null : {}) as Excel.DataValidationRule;
  }

  set rule(rule: Excel.DataValidationRule) {
    const given = rule as Readonly<Record<string, unknown>> | null;
    const part = readRule(given ?? {}, (value) => (value instanceof RangeHost ? `=${value.absolute}` : undefined));
    const before = this.#whole();
    const { error, prompt, ignoreBlanks } = before ?? {};
    this.#replace({
      ...part,
      ...(error ? { error } : {}),
      ...(prompt ? { prompt } : {}),
      ...(ignoreBlanks === undefined ? {} : { ignoreBlanks }),
    });
  }

  get errorAlert(): Excel.DataValidationErrorAlert {
    const error = this.#whole()?.error;
    if (!error) return NO_ERROR;
    const style = (Object.keys(STYLES) as (keyof typeof STYLES)[]).find((word) => STYLES[word] === error.style) ?? "Stop";
    return { message: error.message, showAlert: error.show, style, title: error.title };
  }

  set errorAlert({ message = "", showAlert = true, style = "Stop", title = "" }: Partial<Excel.DataValidationErrorAlert>) {
    const word = STYLES[style];
    checkTexts(title, message, "DataValidation.errorAlert");
    this.#change({ error: { title, message, style: word, show: showAlert } });
  }

  get prompt(): Excel.DataValidationPrompt {
    const prompt = this.#whole()?.prompt;
    return prompt ? { message: prompt.message, showPrompt: prompt.show, title: prompt.title } : NO_PROMPT;
  }

  set prompt({ message = "", showPrompt = true, title = "" }: Partial<Excel.DataValidationPrompt>) {
    checkTexts(title, message, "DataValidation.prompt");
    this.#change({ prompt: { title, message, show: showPrompt } });
  }

  get ignoreBlanks(): boolean {
    return this.#whole()?.ignoreBlanks ?? true;
  }

  set ignoreBlanks(ignoreBlanks: boolean) {
    this.#change({ ignoreBlanks });
  }

  /** Null where some cells keep their rule and others do not, and where that takes a formula to be computed. */
  get valid(): boolean {
    const invalid = this.#invalid();
    if (!invalid) return null as unknown as boolean;
    if (invalid.length === 0) return true;
    return (invalid.length === this.range.cellCount ? false : null) as boolean;
  }

  getInvalidCells(): RangeAreasHost {
    const areas = this.getInvalidCellsOrNullObject();
    if (!areas) throw itemNotFound("DataValidation.getInvalidCells");
    return areas;
  }

  getInvalidCellsOrNullObject(): RangeAreasHost | null {
    const invalid = this.#invalid();
    if (!invalid) throw notSupported("DataValidation.getInvalidCells of a formula");
    const areas = tileCells(invalid);
    return areas.length === 0 ? null : new RangeAreasHost(areas.map((area) => this.range.make(area)));
  }

  /** Other cells keep the rules that they share with the range. */
  clear(): void {
    const sheet = this.range.sheetOf("DataValidation.clear");
    this.range.host.checkAllowed(sheet, "allowFormatCells", "DataValidation.clear");
    for (const validation of sheet.validations) validation.areas = validation.areas.flatMap((area) => areaWithout(area, this.range.place));
    sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
    this.#announce();
  }

  /** A rule's part is set before or after the rule itself. */
  #change(part: Partial<ValidationModel>): void {
    const before = this.#whole();
    if (!before && this.#touching().length > 0) throw invalidArgument("DataValidation");
    this.#replace({ type: "none", ...before, ...part });
  }

  #replace(rule: Omit<ValidationModel, "areas">): void {
    const whole = this.#whole();
    this.clear();
    const sheet = this.range.sheetOf("DataValidation.rule");
    const { areas: _, ...rest } = { areas: whole?.areas, ...rule };
    sheet.validations.push({ areas: [{ ...this.range.place }], ...rest });
    this.#announce();
  }

  /** The one rule of all cells of the range. */
  #whole(): ValidationModel | undefined {
    const rules = this.#touching();
    return rules.length === 1 ? rules.find(({ areas }) => areas.some((area) => contains(area, this.range.place))) : undefined;
  }

  #touching(): ValidationModel[] {
    const { validations } = this.range.sheetOf("DataValidation");
    return validations.filter(({ areas }) => areas.some((area) => overlaps(area, this.range.place)));
  }

  /** Cells that break their rule, row by row; `undefined` where a rule cannot be judged. */
  #invalid(): [number, number][] | undefined {
    const { host, place } = this.range;
    const sheet = this.range.sheetOf("DataValidation.valid");
    const rules = this.#touching().map((rule) => ({ rule, test: cellTest(rule, { host, sheet }) }));
    if (rules.some(({ test }) => !test)) return undefined;
    const found: [number, number][] = [];
    const used = rules.length === 0 ? { ...place, rows: 0 } : place;
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      for (let column = used.column; column < used.column + used.columns; column += 1) {
        const value = sheet.cells.get(row, column)?.value ?? null;
        const own = rules.find(({ rule }) => rule.areas.some((area) => contains(area, { row, column, rows: 1, columns: 1 })));
        if (own?.test && !own.test(value)) found.push([row, column]);
      }
    }
    return found;
  }

  #announce(): void {
    this.range.host.workbook.announce({ facet: "validations", source: "api", sheet: this.range.sheetId });
  }
}

function checkTexts(title: string, message: string, location: string): void {
  if (title.length > LONGEST_TITLE || message.length > LONGEST_MESSAGE) throw invalidArgument(location);
}
