import { dealTargetsRule } from "./rules/dealTargets";
import { contributionRule } from "./rules/contribution";
import { basketQuadrantRule } from "./rules/basketQuadrant";
import { dealStatusRule } from "./rules/dealStatus";
import { followUpRule } from "./rules/followUp";
import { funnelRule } from "./rules/funnel";
import { importanceRule } from "./rules/importance";
import { leadQualityRule } from "./rules/leadQuality";
import { marketFitRule } from "./rules/marketFit";
import { needStateRule } from "./rules/needState";
import { netWorthRule } from "./rules/netWorth";
import { competitorRule } from "./rules/competitor";
import { b2bTierRule } from "./rules/b2bTier";
import { prospectAbcRule } from "./rules/prospectAbc";
import { purchaseCriteriaRule } from "./rules/purchaseCriteria";
import { storeFormatRule } from "./rules/storeFormat";
import { customerKindRule } from "./rules/customerKind";
import type { Text } from "../core/Text";
import type { MethodId } from "../methods/methods";
import { abcRule } from "./rules/abc";
import { abcCombinedRule } from "./rules/abcCombined";
import { abcReviewRule } from "./rules/abcReview";
import { associationRule } from "./rules/association";
import { inactiveRule } from "./rules/inactive";
import { industryCycleRule } from "./rules/industryCycle";
import { stockAgeRule } from "./rules/stockAge";
import { buyerMotiveRule } from "./rules/buyerMotive";
import { socialStyleRule } from "./rules/socialStyle";
import { mindsetRule } from "./rules/mindset";
import { decisionRoleRule } from "./rules/decisionRole";
import { dealerProfileRule } from "./rules/dealerProfile";
import { negotiationRule } from "./rules/negotiation";
import { creditRule } from "./rules/credit";
import { churnRule } from "./rules/churn";
import { clustersRule } from "./rules/clusters";
import { clvRule } from "./rules/clv";
import { driversRule } from "./rules/drivers";
import { gradeRule } from "./rules/grade";
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
import { rulesRule } from "./rules/rules";
import { rfmRule } from "./rules/rfm";
import { urgencyRule } from "./rules/urgency";
import { valueSplitRule } from "./rules/valueSplit";

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
