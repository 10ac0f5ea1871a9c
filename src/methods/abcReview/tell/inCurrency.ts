import type { Reason } from "../../../core/method/Reason";
import type { Section } from "../../../core/method/Section";
import { currencySign } from "../history/currencySign";

/** How money is written in a sentence, `£#` or `# kr`, where the user's format shows a currency. */
export function currencyPattern(moneyFormat = ""): string | undefined {
  const sign = currencySign(moneyFormat);
  if (sign === "") return undefined;
  const [first = ""] = moneyFormat.split(";");
  const leads = first.indexOf(sign) < first.search(/[0#?]/);
  return leads ? `${sign}${/\p{L}$/u.test(sign) ? " " : ""}#` : `# ${sign}`;
}

/** A sentence with the currency in which its money is written. */
export function inCurrency(reason: Reason, pattern: string | undefined): Reason {
  return pattern === undefined || reason.facts.money === undefined ? reason : { ...reason, facts: { ...reason.facts, currency: pattern } };
}

/** The same for every sentence of the sections. */
export function sectionsInCurrency(sections: readonly Section[], pattern: string | undefined): Section[] {
  return sections.map((section) =>
    section.kind === "sentences" ? { ...section, lines: section.lines.map((line) => inCurrency(line, pattern)) } : section,
  );
}
