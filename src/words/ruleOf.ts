import type { Text } from "../core/Text";
import type { MethodId } from "../methods/methods";
import { rfmRule } from "./rules/rfm";
import { abcRule } from "./rules/abc";
import { abcCombinedRule } from "./rules/abcCombined";
import { abcReviewRule } from "./rules/abcReview";
import { valueSplitRule } from "./rules/valueSplit";
import { gradeRule } from "./rules/grade";
import { followUpRule } from "./rules/followUp";
import { funnelRule } from "./rules/funnel";
import { urgencyRule } from "./rules/urgency";
import { dealStatusRule } from "./rules/dealStatus";
import { importanceRule } from "./rules/importance";
import { needStateRule } from "./rules/needState";
import { prospectAbcRule } from "./rules/prospectAbc";
import { purchaseCriteriaRule } from "./rules/purchaseCriteria";
import { marketFitRule } from "./rules/marketFit";
import { leadQualityRule } from "./rules/leadQuality";
import { lifecycleRule } from "./rules/lifecycle";
import { loyaltyRule } from "./rules/loyalty";
import { loyaltyPatternRule } from "./rules/loyaltyPattern";
import { relationshipLevelRule } from "./rules/relationshipLevel";
import { cooperationRule } from "./rules/cooperation";
import { upsellPhaseRule } from "./rules/upsellPhase";
import { partnerStageRule } from "./rules/partnerStage";
import { renewalRule } from "./rules/renewal";
import { triggersRule } from "./rules/triggers";
import { adopterRule } from "./rules/adopter";
import { customerKindRule } from "./rules/customerKind";
import { storeFormatRule } from "./rules/storeFormat";
import { b2bTierRule } from "./rules/b2bTier";
import { competitorRule } from "./rules/competitor";
import { customerFileRule } from "./rules/customerFile";
import { tagsRule } from "./rules/tags";
import { netWorthRule } from "./rules/netWorth";
import { basketQuadrantRule } from "./rules/basketQuadrant";
import { contributionRule } from "./rules/contribution";
import { dealTargetsRule } from "./rules/dealTargets";
import { churnRule } from "./rules/churn";
import { clvRule } from "./rules/clv";
import { clustersRule } from "./rules/clusters";
import { associationRule } from "./rules/association";
import { driversRule } from "./rules/drivers";
import { creditRule } from "./rules/credit";
import { inactiveRule } from "./rules/inactive";
import { industryCycleRule } from "./rules/industryCycle";
import { stockAgeRule } from "./rules/stockAge";
import { rulesRule } from "./rules/rules";
import { buyerMotiveRule } from "./rules/buyerMotive";
import { socialStyleRule } from "./rules/socialStyle";
import { mindsetRule } from "./rules/mindset";
import { decisionRoleRule } from "./rules/decisionRole";
import { dealerProfileRule } from "./rules/dealerProfile";
import { negotiationRule } from "./rules/negotiation";

const rules: Readonly<Record<MethodId, Text>> = {
  rfm: rfmRule,
  abc: abcRule,
  "abc-combined": abcCombinedRule,
  "abc-review": abcReviewRule,
  "value-split": valueSplitRule,
  grade: gradeRule,
  "follow-up": followUpRule,
  funnel: funnelRule,
  urgency: urgencyRule,
  "deal-status": dealStatusRule,
  importance: importanceRule,
  "need-state": needStateRule,
  "prospect-abc": prospectAbcRule,
  "purchase-criteria": purchaseCriteriaRule,
  "market-fit": marketFitRule,
  "lead-quality": leadQualityRule,
  "customer-file": customerFileRule,
  lifecycle: lifecycleRule,
  loyalty: loyaltyRule,
  "loyalty-pattern": loyaltyPatternRule,
  "relationship-level": relationshipLevelRule,
  cooperation: cooperationRule,
  "upsell-phase": upsellPhaseRule,
  "partner-stage": partnerStageRule,
  renewal: renewalRule,
  triggers: triggersRule,
  adopter: adopterRule,
  "customer-kind": customerKindRule,
  "store-format": storeFormatRule,
  "b2b-tier": b2bTierRule,
  competitor: competitorRule,
  tags: tagsRule,
  "net-worth": netWorthRule,
  "basket-quadrant": basketQuadrantRule,
  contribution: contributionRule,
  "deal-targets": dealTargetsRule,
  churn: churnRule,
  clv: clvRule,
  clusters: clustersRule,
  association: associationRule,
  drivers: driversRule,
  credit: creditRule,
  inactive: inactiveRule,
  "industry-cycle": industryCycleRule,
  "stock-age": stockAgeRule,
  rules: rulesRule,
  "buyer-motive": buyerMotiveRule,
  "social-style": socialStyleRule,
  mindset: mindsetRule,
  "decision-role": decisionRoleRule,
  "dealer-profile": dealerProfileRule,
  negotiation: negotiationRule,
};

/** How the rule of a method works and where its defaults come from: Markdown paragraphs for the docs. They stand apart so that the pane need not carry them. */
export function ruleOf(method: MethodId): Text {
  return rules[method];
}
