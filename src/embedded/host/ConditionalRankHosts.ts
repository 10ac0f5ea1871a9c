import type { ConditionalFormatModel } from "../model/WorkbookModel";
import { FormattedRuleHost } from "./ConditionalRuleHosts";
import { invalidArgument, notSupported } from "./excelErrors";
import type { HostShape } from "./HostShape";

type Of<K extends ConditionalFormatModel["type"]> = Extract<ConditionalFormatModel, { type: K }>;

/** https://learn.microsoft.com/javascript/api/excel/excel.topbottomconditionalformat */
export class TopBottomFormatHost extends FormattedRuleHost implements HostShape<Excel.TopBottomConditionalFormat> {
  static readonly hostName = "TopBottomConditionalFormat";

  get rule(): Excel.ConditionalTopBottomRule {
    const { rank, percent, bottom } = this.owner.model as Of<"topBottom">;
    return { rank, type: `${bottom ? "Bottom" : "Top"}${percent ? "Percent" : "Items"}` };
  }

  /** Ranks are 1 to 1000, or 1 to 100 percent. */
  set rule({ rank, type }: Excel.ConditionalTopBottomRule) {
    const [, side, unit] = /^(Top|Bottom)(Items|Percent)$/.exec(type) ?? [];
    const percent = unit === "Percent";
    if (side === undefined || !Number.isInteger(rank) || rank < 1 || rank > (percent ? 100 : 1000))
      throw invalidArgument("TopBottomConditionalFormat.rule");
    Object.assign(this.owner.model, { rank, percent, bottom: side === "Bottom" });
    this.owner.changed();
  }
}

/** Those that a file can say without regard to today. */
const SERVED = /^((Equal|OneStdDev|TwoStdDev|ThreeStdDev)?(Or)?(Above|Below)Average|(Unique|Duplicate)Values|(Non)?(Blanks|Errors))$/;
const CRITERIA = /^(Yesterday|Today|Tomorrow|LastSevenDays|(Last|This|Next)(Week|Month))$/;

/** https://learn.microsoft.com/javascript/api/excel/excel.presetcriteriaconditionalformat */
export class PresetCriteriaFormatHost extends FormattedRuleHost implements HostShape<Excel.PresetCriteriaConditionalFormat> {
  static readonly hostName = "PresetCriteriaConditionalFormat";

  get rule(): Excel.ConditionalPresetCriteriaRule {
    return { criterion: (this.owner.model as Of<"presetCriteria">).criterion as "AboveAverage" };
  }

  set rule({ criterion }: Excel.ConditionalPresetCriteriaRule) {
    const location = "PresetCriteriaConditionalFormat.rule";
    if (CRITERIA.test(criterion)) throw notSupported(`${location}(${criterion})`);
    if (!SERVED.test(criterion)) throw invalidArgument(location);
    Object.assign(this.owner.model, { criterion });
    this.owner.changed();
  }
}
