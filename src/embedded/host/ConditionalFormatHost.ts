import type { ConditionalFormatModel } from "../model/WorkbookModel";
import { conditionalType } from "./conditionalDefaults";
import { CellValueFormatHost, CustomFormatHost, TextFormatHost } from "./ConditionalRuleHosts";
import { PresetCriteriaFormatHost, TopBottomFormatHost } from "./ConditionalRankHosts";
import { ColorScaleHost, DataBarHost, IconSetHost } from "./ConditionalGraphicHosts";
import { invalidArgument, invalidOperation, itemNotFound } from "./excelErrors";
import type { HostContext } from "./HostContext";
import type { HostShape } from "./HostShape";
import { RangeAreasHost } from "./RangeAreasHost";
import { RangeHost } from "./RangeHost";
import { rangeOfAddress } from "./rangeOfAddress";

interface RuleKey {
  sheetId: string;
  id: string;
}

/** One rule. https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
export class ConditionalFormatHost implements HostShape<Excel.ConditionalFormat> {
  static readonly hostName = "ConditionalFormat";

  constructor(
    readonly host: HostContext,
    private readonly key: RuleKey,
  ) {}

  get model(): ConditionalFormatModel {
    const model = this.#rules.find(({ id }) => id === this.key.id);
    if (!model) throw itemNotFound("ConditionalFormat");
    return model;
  }

  get id(): string {
    return this.key.id;
  }

  get type(): Excel.ConditionalFormatType {
    return conditionalType(this.model) as Excel.ConditionalFormatType;
  }

  /** Its place among the rules of the sheet, 0 first. */
  get priority(): number {
    return this.#sorted().indexOf(this.model);
  }

  /** Counted from the end where negative. */
  set priority(priority: number) {
    const sorted = this.#sorted();
    const { model } = this;
    const place = priority < 0 ? sorted.length + priority : priority;
    if (!Number.isInteger(place) || place < 0 || place >= sorted.length) throw invalidArgument("ConditionalFormat.priority");
    sorted.splice(sorted.indexOf(model), 1);
    sorted.splice(place, 0, model);
    for (const [index, rule] of sorted.entries()) rule.priority = index;
    this.changed();
  }

  /** Null for data bars, icon sets and colour scales, which the typings do not say. */
  get stopIfTrue(): boolean {
    return this.#isGraphic() ? (null as unknown as boolean) : this.model.stopIfTrue;
  }

  set stopIfTrue(stop: boolean) {
    if (this.#isGraphic()) throw invalidOperation("ConditionalFormat.stopIfTrue");
    this.model.stopIfTrue = stop;
    this.changed();
  }

  get custom(): CustomFormatHost {
    return this.customOrNullObject ?? wrongKind("custom");
  }

  get customOrNullObject(): CustomFormatHost | null {
    return this.model.type === "custom" ? new CustomFormatHost(this) : null;
  }

  get cellValue(): CellValueFormatHost {
    return this.cellValueOrNullObject ?? wrongKind("cellValue");
  }

  get cellValueOrNullObject(): CellValueFormatHost | null {
    return this.model.type === "cellValue" ? new CellValueFormatHost(this) : null;
  }

  get textComparison(): TextFormatHost {
    return this.textComparisonOrNullObject ?? wrongKind("textComparison");
  }

  get textComparisonOrNullObject(): TextFormatHost | null {
    return this.model.type === "containsText" ? new TextFormatHost(this) : null;
  }

  get topBottom(): TopBottomFormatHost {
    return this.topBottomOrNullObject ?? wrongKind("topBottom");
  }

  get topBottomOrNullObject(): TopBottomFormatHost | null {
    return this.model.type === "topBottom" ? new TopBottomFormatHost(this) : null;
  }

  get preset(): PresetCriteriaFormatHost {
    return this.presetOrNullObject ?? wrongKind("preset");
  }

  get presetOrNullObject(): PresetCriteriaFormatHost | null {
    return this.model.type === "presetCriteria" ? new PresetCriteriaFormatHost(this) : null;
  }

  get colorScale(): ColorScaleHost {
    return this.colorScaleOrNullObject ?? wrongKind("colorScale");
  }

  get colorScaleOrNullObject(): ColorScaleHost | null {
    return this.model.type === "colorScale" ? new ColorScaleHost(this) : null;
  }

  get dataBar(): DataBarHost {
    return this.dataBarOrNullObject ?? wrongKind("dataBar");
  }

  get dataBarOrNullObject(): DataBarHost | null {
    return this.model.type === "dataBar" ? new DataBarHost(this) : null;
  }

  get iconSet(): IconSetHost {
    return this.iconSetOrNullObject ?? wrongKind("iconSet");
  }

  get iconSetOrNullObject(): IconSetHost | null {
    return this.model.type === "iconSet" ? new IconSetHost(this) : null;
  }

  delete(): void {
    const sheet = this.host.sheet(this.key.sheetId, "ConditionalFormat.delete");
    this.host.checkAllowed(sheet, "allowFormatCells", "ConditionalFormat.delete");
    sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(this.model), 1);
    this.changed();
  }

  /** `InvalidOperation` where the rule holds for several areas. */
  getRange(): RangeHost {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidOperation("ConditionalFormat.getRange");
    return range;
  }

  getRangeOrNullObject(): RangeHost | null {
    const [area, ...others] = this.model.areas;
    return area && others.length === 0 ? new RangeHost(this.host, this.key.sheetId, area) : null;
  }

  getRanges(): RangeAreasHost {
    return new RangeAreasHost(this.model.areas.map((area) => new RangeHost(this.host, this.key.sheetId, area)));
  }

  setRanges(ranges: unknown): void {
    if (typeof ranges !== "string" && !(ranges instanceof RangeHost)) throw invalidArgument("ConditionalFormat.setRanges");
    const near = { host: this.host, sheetId: this.key.sheetId };
    const areas =
      typeof ranges === "string"
        ? ranges.split(",").map((part) => rangeOfAddress(near, part.trim(), "ConditionalFormat.setRanges").place)
        : [ranges.place];
    this.model.areas = areas.map((area) => ({ ...area }));
    this.changed();
  }

  /** Tells the workbook that rules of the sheet are different. */
  changed(): void {
    this.host.workbook.announce({ facet: "conditionalFormats", source: "api", sheet: this.key.sheetId });
  }

  get #rules(): ConditionalFormatModel[] {
    return this.host.sheet(this.key.sheetId, "ConditionalFormat").conditionalFormats;
  }

  #sorted(): ConditionalFormatModel[] {
    return [...this.#rules].sort((a, b) => a.priority - b.priority);
  }

  #isGraphic(): boolean {
    return ["colorScale", "dataBar", "iconSet"].includes(this.model.type);
  }
}

function wrongKind(member: string): never {
  throw invalidOperation(`ConditionalFormat.${member}`);
}
