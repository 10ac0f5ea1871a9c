import type { Cell } from "../../core/Cell";
import { isBlank } from "../../core/cells/isBlank";
import { isError } from "../../core/cells/isError";
import { readKey } from "../../core/cells/readKey";
import { readNumber } from "../../core/cells/readNumber";
import { textOf } from "../../core/cells/textOf";
import type { Culture } from "../../core/Culture";
import type { RuleFieldId } from "../../core/fields/ruleFields";
import type { Role } from "../../core/Role";
import type { OwnClass } from "../../core/rules/OwnRules";
import { roleWords } from "../../words/ruleSheet";
import { wordFor } from "../../words/ruleColumns/wordFor";
import type { Fault } from "./readCondition";

type Tell = (field: RuleFieldId, row: number, fault: Fault) => null;

interface Found {
  readonly label: string;
  readonly role?: Role | undefined;
  readonly advice?: string | undefined;
  readonly days?: number | undefined;
}

/** The classes that the rows of a sheet of rules name. Several rules may give one class: its colour, advice and interval are the first that are filled in. */
export class ClassesRead {
  private readonly found = new Map<string, Found>();

  constructor(private readonly tell: Tell) {}

  /** The id of a row's class; `null`, and told, for a row without one. */
  read(row: number, cell: (field: RuleFieldId) => Cell, culture: Culture): string | null {
    const named = cell("ruleClass");
    if (isError(named)) return this.tell("ruleClass", row, { code: "rule.error", facts: { met: named.error } });
    if (isBlank(named)) return this.tell("ruleClass", row, { code: "rule.noClass", facts: {} });
    const key = readKey(named);
    const before = this.found.get(key) ?? { label: textOf(named).trim() };
    const role = this.role(row, cell("ruleColour"));
    const days = this.days(row, cell("ruleInterval"), culture);
    const advice = textOf(cell("ruleAdvice")).trim();
    this.found.set(key, {
      label: before.label,
      role: before.role ?? role ?? undefined,
      advice: before.advice ?? (advice === "" ? undefined : advice),
      days: before.days ?? days ?? undefined,
    });
    return before.label;
  }

  result(): Readonly<Record<string, OwnClass>> {
    const classes = [...this.found.values()].map(({ label, role = "plain", advice = "", days }): [string, OwnClass] => [
      label,
      { label, role, advice, ...(days !== undefined && { followUpDays: days }) },
    ]);
    return Object.fromEntries(classes);
  }

  private role(row: number, cell: Cell): Role | null {
    if (isBlank(cell)) return null;
    const met = textOf(cell).trim();
    return wordFor(roleWords, met) ?? this.tell("ruleColour", row, { code: "rule.notAColour", facts: { met } });
  }

  private days(row: number, cell: Cell, culture: Culture): number | null {
    const reading = readNumber(cell, culture);
    if ("empty" in reading) return null;
    if ("value" in reading && Number.isInteger(reading.value) && reading.value >= 0) return reading.value;
    return this.tell("ruleInterval", row, { code: "rule.notDays", facts: { met: textOf(cell).trim() } });
  }
}
