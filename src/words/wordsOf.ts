import { dealTargetsWords } from "./methods/dealTargets";
import { contributionWords } from "./methods/contribution";
import { basketQuadrantWords } from "./methods/basketQuadrant";
import { dealStatusWords } from "./methods/dealStatus";
import { followUpWords } from "./methods/followUp";
import { funnelWords } from "./methods/funnel";
import { importanceWords } from "./methods/importance";
import { leadQualityWords } from "./methods/leadQuality";
import { marketFitWords } from "./methods/marketFit";
import { needStateWords } from "./methods/needState";
import { netWorthWords } from "./methods/netWorth";
import { competitorWords } from "./methods/competitor";
import { b2bTierWords } from "./methods/b2bTier";
import { prospectAbcWords } from "./methods/prospectAbc";
import { purchaseCriteriaWords } from "./methods/purchaseCriteria";
import { storeFormatWords } from "./methods/storeFormat";
import { customerKindWords } from "./methods/customerKind";
import type { MethodId, methods } from "../methods/methods";
import type { AnyMethodWords, MethodWords } from "./MethodWords";
import { abcWords } from "./methods/abc";
import { abcCombinedWords } from "./methods/abcCombined";
import { abcReviewWords } from "./methods/abcReview";
import { associationWords } from "./methods/association";
import { inactiveWords } from "./methods/inactive";
import { industryCycleWords } from "./methods/industryCycle";
import { stockAgeWords } from "./methods/stockAge";
import { buyerMotiveWords } from "./methods/buyerMotive";
import { socialStyleWords } from "./methods/socialStyle";
import { mindsetWords } from "./methods/mindset";
import { decisionRoleWords } from "./methods/decisionRole";
import { dealerProfileWords } from "./methods/dealerProfile";
import { negotiationWords } from "./methods/negotiation";
import { creditWords } from "./methods/credit";
import { churnWords } from "./methods/churn";
import { clustersWords } from "./methods/clusters";
import { clvWords } from "./methods/clv";
import { driversWords } from "./methods/drivers";
import { gradeWords } from "./methods/grade";
import { lifecycleWords } from "./methods/lifecycle";
import { loyaltyWords } from "./methods/loyalty";
import { loyaltyPatternWords } from "./methods/loyaltyPattern";
import { relationshipLevelWords } from "./methods/relationshipLevel";
import { cooperationWords } from "./methods/cooperation";
import { upsellPhaseWords } from "./methods/upsellPhase";
import { partnerStageWords } from "./methods/partnerStage";
import { renewalWords } from "./methods/renewal";
import { triggersWords } from "./methods/triggers";
import { adopterWords } from "./methods/adopter";
import { rulesWords } from "./methods/rules";
import { rfmWords } from "./methods/rfm";
import { urgencyWords } from "./methods/urgency";
import { valueSplitWords } from "./methods/valueSplit";

const words: { readonly [Id in MethodId]: MethodWords<(typeof methods)[Id]> } = {
  rfm: rfmWords,
  abc: abcWords,
  "abc-combined": abcCombinedWords,
  "abc-review": abcReviewWords,
  "value-split": valueSplitWords,
  grade: gradeWords,
  "follow-up": followUpWords,
  funnel: funnelWords,
  urgency: urgencyWords,
  "deal-status": dealStatusWords,
  importance: importanceWords,
  "need-state": needStateWords,
  "prospect-abc": prospectAbcWords,
  "purchase-criteria": purchaseCriteriaWords,
  "market-fit": marketFitWords,
  "lead-quality": leadQualityWords,
  lifecycle: lifecycleWords,
  loyalty: loyaltyWords,
  "loyalty-pattern": loyaltyPatternWords,
  "relationship-level": relationshipLevelWords,
  cooperation: cooperationWords,
  "upsell-phase": upsellPhaseWords,
  "partner-stage": partnerStageWords,
  renewal: renewalWords,
  triggers: triggersWords,
  adopter: adopterWords,
  "customer-kind": customerKindWords,
  "store-format": storeFormatWords,
  "b2b-tier": b2bTierWords,
  competitor: competitorWords,
  "net-worth": netWorthWords,
  "basket-quadrant": basketQuadrantWords,
  contribution: contributionWords,
  "deal-targets": dealTargetsWords,
  churn: churnWords,
  clv: clvWords,
  clusters: clustersWords,
  association: associationWords,
  drivers: driversWords,
  credit: creditWords,
  inactive: inactiveWords,
  "industry-cycle": industryCycleWords,
  "stock-age": stockAgeWords,
  rules: rulesWords,
  "buyer-motive": buyerMotiveWords,
  "social-style": socialStyleWords,
  mindset: mindsetWords,
  "decision-role": decisionRoleWords,
  "dealer-profile": dealerProfileWords,
  negotiation: negotiationWords,
};

/** The words of a method. */
export function wordsOf(method: MethodId): AnyMethodWords {
  return words[method];
}
