import type { Preview } from "../../../flow/Preview";
import type { OwnRuleTold } from "../../../sheets/OwnRuleTold";
import { toldOf } from "../../../sheets/toldOf";
import type { Told } from "../../../words/Told";
import { paneWords } from "../../../words/pane";
import { paneRulesWords } from "../../../words/paneRules";
import { ruleText } from "../../../words/ruleText";
import { ClassTag } from "./ClassTag";
import { LinkButton } from "./LinkButton";
import { useGiven, useSay } from "./paneContext";

/** The user's rules as they were read, each with how many customers it decides and a way to its cells. */
export function OwnRules({ outcome }: { readonly outcome: Preview }) {
  const say = useSay();
  const { ownRules = [] } = outcome;
  const [first] = ownRules;
  if (!first) return null;
  const told = toldOf(outcome);
  return (
    <section>
      <h2>{say(paneRulesWords.title, { sheet: first.sheet })}</h2>
      <p className="note">{say(paneRulesWords.help)}</p>
      <ol className="lines">
        {ownRules.map((rule) => (
          <RuleLine key={rule.cell} rule={rule} told={told} />
        ))}
      </ol>
    </section>
  );
}

function RuleLine({ rule, told }: { readonly rule: OwnRuleTold; readonly told: Told }) {
  const say = useSay();
  const { pane, language } = useGiven();
  const { sheet, cell, customers, idle } = rule;
  const label = told.words.classes[rule.class]?.label;
  return (
    <li className="line stacked rule">
      <span>{say(paneRulesWords.rule, { number: String(rule.number), conditions: ruleText(rule.when, told, language) })}</span>
      <span className="rule-result">
        <ClassTag label={label ? say(label) : rule.class} role={told.method.classes[rule.class]?.role ?? "plain"} />
        <span>{say(paneWords.preview.lead, { count: customers })}</span>
        <LinkButton label={`${cell}: ${say(paneRulesWords.select, { sheet, cell })}`} onClick={() => void pane.show(sheet, cell)}>
          {cell}
        </LinkButton>
      </span>
      {idle ? (
        <span className="note wrong">{say(paneRulesWords.idle)}</span>
      ) : (
        customers === 0 && <span className="note">{say(paneRulesWords.nobody)}</span>
      )}
    </li>
  );
}
