import type { ConditionalFormatModel } from "../model/WorkbookModel";
import type { ConditionalFormatHost } from "./ConditionalFormatHost";
import { fromIconSet, fromPoint, toIconSet, toPoint } from "./conditionalWords";
import { invalidArgument } from "./excelErrors";
import type { HostShape } from "./HostShape";
import { hexColor } from "./hexColor";

type Of<K extends ConditionalFormatModel["type"]> = Extract<ConditionalFormatModel, { type: K }>;
type Point = { type: string; value?: string };

/** https://learn.microsoft.com/javascript/api/excel/excel.colorscaleconditionalformat */
export class ColorScaleHost implements HostShape<Excel.ColorScaleConditionalFormat> {
  static readonly hostName = "ColorScaleConditionalFormat";

  constructor(private readonly owner: ConditionalFormatHost) {}

  get threeColorScale(): boolean {
    return this.#points().length === 3;
  }

  get criteria(): Excel.ConditionalColorScaleCriteria {
    const criteria = this.#points().map((point) => ({ ...fromModel(point), color: point.color })) as Excel.ConditionalColorScaleCriterion[];
    const [minimum, middle, maximum] = criteria;
    if (!minimum || !middle) throw invalidArgument("ColorScaleConditionalFormat.criteria");
    return maximum ? { minimum, midpoint: middle, maximum } : { minimum, maximum: middle };
  }

  set criteria({ minimum, midpoint, maximum }: Excel.ConditionalColorScaleCriteria) {
    const given = [minimum, ...(midpoint ? [midpoint] : []), maximum];
    const points = given.map((one) => ({
      ...toModel(one, "ColorScaleConditionalFormat.criteria"),
      color: hexColor(one.color ?? "", "ColorScaleConditionalFormat.criteria"),
    }));
    (this.owner.model as Of<"colorScale">).points = points;
    this.owner.changed();
  }

  #points(): Of<"colorScale">["points"] {
    return (this.owner.model as Of<"colorScale">).points;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.databarconditionalformat */
export class DataBarHost implements HostShape<Excel.DataBarConditionalFormat> {
  static readonly hostName = "DataBarConditionalFormat";

  constructor(private readonly owner: ConditionalFormatHost) {}

  get #bar(): Of<"dataBar"> {
    return this.owner.model as Of<"dataBar">;
  }

  get positiveFormat(): DataBarPositiveFormatHost {
    return new DataBarPositiveFormatHost(this.owner);
  }

  get showDataBarOnly(): boolean {
    return !this.#bar.showValue;
  }

  set showDataBarOnly(only: boolean) {
    this.#bar.showValue = !only;
    this.owner.changed();
  }

  get lowerBoundRule(): Excel.ConditionalDataBarRule {
    return fromModel(this.#bar.minimum) as Excel.ConditionalDataBarRule;
  }

  set lowerBoundRule(rule: Excel.ConditionalDataBarRule) {
    this.#bar.minimum = rule.type === "Automatic" ? { type: "min" } : toModel(rule, "DataBarConditionalFormat.lowerBoundRule");
    this.owner.changed();
  }

  get upperBoundRule(): Excel.ConditionalDataBarRule {
    return fromModel(this.#bar.maximum) as Excel.ConditionalDataBarRule;
  }

  set upperBoundRule(rule: Excel.ConditionalDataBarRule) {
    this.#bar.maximum = rule.type === "Automatic" ? { type: "max" } : toModel(rule, "DataBarConditionalFormat.upperBoundRule");
    this.owner.changed();
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionaldatabarpositiveformat */
export class DataBarPositiveFormatHost implements HostShape<Excel.ConditionalDataBarPositiveFormat> {
  static readonly hostName = "ConditionalDataBarPositiveFormat";

  constructor(private readonly owner: ConditionalFormatHost) {}

  get fillColor(): string {
    return (this.owner.model as Of<"dataBar">).color;
  }

  set fillColor(color: string) {
    (this.owner.model as Of<"dataBar">).color = hexColor(color, "ConditionalDataBarPositiveFormat.fillColor");
    this.owner.changed();
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.iconsetconditionalformat */
export class IconSetHost implements HostShape<Excel.IconSetConditionalFormat> {
  static readonly hostName = "IconSetConditionalFormat";

  constructor(private readonly owner: ConditionalFormatHost) {}

  get #icons(): Of<"iconSet"> {
    return this.owner.model as Of<"iconSet">;
  }

  get style(): Excel.IconSet {
    return fromIconSet(this.#icons.set) as Excel.IconSet;
  }

  /** Another set starts with even thresholds. */
  set style(style: string) {
    const count = Number(toIconSet(style).charAt(0));
    if (!(count >= 3 && count <= 5)) throw invalidArgument("IconSetConditionalFormat.style");
    const points = Array.from({ length: count }, (_, i) => ({ type: "percent", value: String(Math.round((100 * i) / count)) }));
    Object.assign(this.#icons, { set: toIconSet(style), points: this.#icons.points.length === count ? this.#icons.points : points });
    this.owner.changed();
  }

  get reverseIconOrder(): boolean {
    return this.#icons.reverse;
  }

  set reverseIconOrder(reverse: boolean) {
    this.#icons.reverse = reverse;
    this.owner.changed();
  }

  get showIconOnly(): boolean {
    return !this.#icons.showValue;
  }

  set showIconOnly(only: boolean) {
    this.#icons.showValue = !only;
    this.owner.changed();
  }

  get criteria(): Excel.ConditionalIconCriterion[] {
    return this.#icons.points.map((point) => ({ ...fromModel(point), operator: "GreaterThanOrEqual" })) as Excel.ConditionalIconCriterion[];
  }

  /** The first threshold is the lowest there is, whatever the array says. */
  set criteria(criteria: Excel.ConditionalIconCriterion[]) {
    if (criteria.length !== this.#icons.points.length) throw invalidArgument("IconSetConditionalFormat.criteria");
    this.#icons.points = criteria.map((one, i) =>
      i === 0 ? { type: "percent", value: "0" } : toModel(one, "IconSetConditionalFormat.criteria"),
    );
    this.owner.changed();
  }
}

function fromModel({ type, value }: Point): { type: string; formula?: string } {
  return { type: fromPoint(type), ...(value === undefined ? {} : { formula: value }) };
}

/** Formulas may come as numbers, whatever the typings say. */
function asText(formula: string | number): string {
  return String(formula).replace(/^=/, "");
}

function toModel({ type, formula }: { type: string; formula?: string | number }, location: string): Point {
  const word = toPoint(type);
  if (word === undefined) throw invalidArgument(location);
  return formula === undefined ? { type: word } : { type: word, value: asText(formula) };
}
