import type { MethodId, methods } from "../methods/methods";
import type { AnyMethodWords, MethodWords } from "./MethodWords";
import { rfmWords } from "./methods/rfm";
import { abcWords } from "./methods/abc";
import { abcCombinedWords } from "./methods/abcCombined";
import { abcReviewWords } from "./methods/abcReview";
import { valueSplitWords } from "./methods/valueSplit";
import { gradeWords } from "./methods/grade";
import { followUpWords } from "./methods/followUp";
import { funnelWords } from "./methods/funnel";
import { urgencyWords } from "./methods/urgency";
import { dealStatusWords } from "./methods/dealStatus";
import { importanceWords } from "./methods/importance";
import { needStateWords } from "./methods/needState";
import { prospectAbcWords } from "./methods/prospectAbc";
import { purchaseCriteriaWords } from "./methods/purchaseCriteria";
import { marketFitWords } from "./methods/marketFit";
import { leadQualityWords } from "./methods/leadQuality";
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
import { customerKindWords } from "./methods/customerKind";
import { storeFormatWords } from "./methods/storeFormat";
import { b2bTierWords } from "./methods/b2bTier";
import { competitorWords } from "./methods/competitor";
import { customerFileWords } from "./methods/customerFile";
import { tagsWords } from "./methods/tags";
import { netWorthWords } from "./methods/netWorth";
import { basketQuadrantWords } from "./methods/basketQuadrant";
import { contributionWords } from "./methods/contribution";
import { dealTargetsWords } from "./methods/dealTargets";
import { churnWords } from "./methods/churn";
import { clvWords } from "./methods/clv";
import { clustersWords } from "./methods/clusters";
import { associationWords } from "./methods/association";
import { driversWords } from "./methods/drivers";
import { creditWords } from "./methods/credit";
import { inactiveWords } from "./methods/inactive";
import { industryCycleWords } from "./methods/industryCycle";
import { stockAgeWords } from "./methods/stockAge";
import { rulesWords } from "./methods/rules";
import { buyerMotiveWords } from "./methods/buyerMotive";
import { socialStyleWords } from "./methods/socialStyle";
import { mindsetWords } from "./methods/mindset";
import { decisionRoleWords } from "./methods/decisionRole";
import { dealerProfileWords } from "./methods/dealerProfile";
import { negotiationWords } from "./methods/negotiation";

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
  "customer-file": customerFileWords,
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
  tags: tagsWords,
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
