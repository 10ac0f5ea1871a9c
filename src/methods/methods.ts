import { rfm } from "./rfm/rfm";
import { abc } from "./abc/abc";
import { abcCombined } from "./abcCombined/abcCombined";
import { abcReview } from "./abcReview/abcReview";
import { valueSplit } from "./valueSplit/valueSplit";
import { grade } from "./grade/grade";
import { followUp } from "./followUp/followUp";
import { funnel } from "./funnel/funnel";
import { urgency } from "./urgency/urgency";
import { dealStatus } from "./dealStatus/dealStatus";
import { importance } from "./importance/importance";
import { needState } from "./needState/needState";
import { prospectAbc } from "./prospectAbc/prospectAbc";
import { purchaseCriteria } from "./purchaseCriteria/purchaseCriteria";
import { marketFit } from "./marketFit/marketFit";
import { leadQuality } from "./leadQuality/leadQuality";
import { lifecycle } from "./lifecycle/lifecycle";
import { loyalty } from "./loyalty/loyalty";
import { loyaltyPattern } from "./loyaltyPattern/loyaltyPattern";
import { relationshipLevel } from "./relationshipLevel/relationshipLevel";
import { cooperation } from "./cooperation/cooperation";
import { upsellPhase } from "./upsellPhase/upsellPhase";
import { partnerStage } from "./partnerStage/partnerStage";
import { renewal } from "./renewal/renewal";
import { triggers } from "./triggers/triggers";
import { adopter } from "./adopter/adopter";
import { churn } from "./churn/churn";
import { customerKind } from "./customerKind/customerKind";
import { storeFormat } from "./storeFormat/storeFormat";
import { b2bTier } from "./b2bTier/b2bTier";
import { competitor } from "./competitor/competitor";
import { customerFile } from "./customerFile/customerFile";
import { tags } from "./tags/tags";
import { netWorth } from "./netWorth/netWorth";
import { basketQuadrant } from "./basketQuadrant/basketQuadrant";
import { contribution } from "./contribution/contribution";
import { dealTargets } from "./dealTargets/dealTargets";
import { clv } from "./clv/clv";
import { clusters } from "./clusters/clusters";
import { association } from "./association/association";
import { drivers } from "./drivers/drivers";
import { credit } from "./credit/credit";
import { inactive } from "./inactive/inactive";
import { industryCycle } from "./industryCycle/industryCycle";
import { stockAge } from "./stockAge/stockAge";
import { rules } from "./rules/rules";
import { buyerMotive } from "./buyerMotive/buyerMotive";
import { socialStyle } from "./socialStyle/socialStyle";
import { mindset } from "./mindset/mindset";
import { decisionRole } from "./decisionRole/decisionRole";
import { dealerProfile } from "./dealerProfile/dealerProfile";
import { negotiation } from "./negotiation/negotiation";

/** Every method, by id: the one place where a method is entered. */
export const methods = {
  rfm,
  abc,
  "abc-combined": abcCombined,
  "abc-review": abcReview,
  "value-split": valueSplit,
  grade,
  "follow-up": followUp,
  funnel,
  urgency,
  "deal-status": dealStatus,
  importance,
  "need-state": needState,
  "prospect-abc": prospectAbc,
  "purchase-criteria": purchaseCriteria,
  "market-fit": marketFit,
  "lead-quality": leadQuality,
  "customer-file": customerFile,
  lifecycle,
  loyalty,
  "loyalty-pattern": loyaltyPattern,
  "relationship-level": relationshipLevel,
  cooperation,
  "upsell-phase": upsellPhase,
  "partner-stage": partnerStage,
  renewal,
  triggers,
  adopter,
  churn,
  "customer-kind": customerKind,
  "store-format": storeFormat,
  "b2b-tier": b2bTier,
  competitor,
  tags,
  "net-worth": netWorth,
  "basket-quadrant": basketQuadrant,
  contribution,
  "deal-targets": dealTargets,
  clv,
  clusters,
  association,
  drivers,
  credit,
  inactive,
  "industry-cycle": industryCycle,
  "stock-age": stockAge,
  rules,
  "buyer-motive": buyerMotive,
  "social-style": socialStyle,
  mindset,
  "decision-role": decisionRole,
  "dealer-profile": dealerProfile,
  negotiation,
} as const;

export type MethodId = keyof typeof methods;
