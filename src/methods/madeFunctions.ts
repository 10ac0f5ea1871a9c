import { methodFunction } from "../core/method/methodFunction";
import { adopter } from "./adopter/adopter";
import { b2bTier } from "./b2bTier/b2bTier";
import { basketQuadrant } from "./basketQuadrant/basketQuadrant";
import { buyerMotive } from "./buyerMotive/buyerMotive";
import { competitor } from "./competitor/competitor";
import { contribution } from "./contribution/contribution";
import { customerKind } from "./customerKind/customerKind";
import { dealStatus } from "./dealStatus/dealStatus";
import { decisionRole } from "./decisionRole/decisionRole";
import { importance } from "./importance/importance";
import { inactive } from "./inactive/inactive";
import { industryCycle } from "./industryCycle/industryCycle";
import { leadQuality } from "./leadQuality/leadQuality";
import { marketFit } from "./marketFit/marketFit";
import { mindset } from "./mindset/mindset";
import { negotiation } from "./negotiation/negotiation";
import { netWorth } from "./netWorth/netWorth";
import { partnerStage } from "./partnerStage/partnerStage";
import { purchaseCriteria } from "./purchaseCriteria/purchaseCriteria";
import { relationshipLevel } from "./relationshipLevel/relationshipLevel";
import { renewal } from "./renewal/renewal";
import { socialStyle } from "./socialStyle/socialStyle";
import { stockAge } from "./stockAge/stockAge";
import { storeFormat } from "./storeFormat/storeFormat";
import { triggers } from "./triggers/triggers";
import { upsellPhase } from "./upsellPhase/upsellPhase";
import { valueSplit } from "./valueSplit/valueSplit";

const byThreshold = { by: "threshold" } as const;

/** The cell functions that follow from the declarations of their methods: named for the method, they take what it needs of one customer. */
export const madeFunctions = [
  methodFunction(valueSplit, { name: "VALUESPLIT", takes: ["value"], among: true, options: ["parts"] }),
  methodFunction(basketQuadrant, {
    name: "BASKETQUADRANT",
    takes: ["frequency", "monetary"],
    options: ["orders", "ticket"],
    with: { orders: byThreshold, ticket: byThreshold },
  }),
  methodFunction(contribution, { name: "CONTRIBUTION", takes: ["monetary", "referrals", "influence", "exchanges"] }),
  methodFunction(netWorth, { name: "NETWORTH", takes: ["assets", "preference", "riskTolerance"], options: ["growthFrom", "balancedFrom"] }),
  methodFunction(dealStatus, { name: "DEALSTATUS", takes: ["dealStatus", "stage", "recency", "frequency"] }),
  methodFunction(importance, {
    name: "IMPORTANCE",
    takes: ["expected"],
    among: true,
    options: ["keyAmount"],
    with: { keyAmount: { by: "amount" } },
  }),
  methodFunction(purchaseCriteria, {
    name: "PURCHASECRITERIA",
    takes: ["criteria", "supplierChosen", "priceCheck", "criteriaOpen", "opinionsDiffer", "knowsUnwanted"],
  }),
  methodFunction(marketFit, {
    name: "MARKETFIT",
    takes: ["buyingPower", "productFit", "competition", "marketGrowth", "marketCustomers", "concentration"],
    options: ["weights", "enterFrom", "exploreFrom"],
    score: "score",
  }),
  methodFunction(leadQuality, {
    name: "LEADQUALITY",
    takes: ["open", "fast", "large", "rational", "slow", "cautious", "friendly", "hard"],
    score: "points",
  }),
  methodFunction(relationshipLevel, {
    name: "RELATIONSHIPLEVEL",
    takes: ["contacts", "inbound", "suggestions", "jointProjects"],
    options: ["trendMonths", "regularContacts"],
  }),
  methodFunction(upsellPhase, {
    name: "UPSELLPHASE",
    takes: ["recency", "usualGap"],
    asOf: true,
    options: ["impulseDays", "honeymoonPercent", "usualDays"],
  }),
  methodFunction(partnerStage, {
    name: "PARTNERSTAGE",
    takes: ["tenure", "contract", "contractEnd", "jointGoals"],
    asOf: true,
    options: ["honeymoonMonths", "growingMonths", "committedMonths"],
  }),
  methodFunction(renewal, { name: "RENEWAL", takes: ["contractEnd"], asOf: true, options: ["soonMonths", "earlyMonths"] }),
  methodFunction(triggers, { name: "TRIGGERS", takes: ["contractEnd", "birthday", "milestone", "tenure"], asOf: true, options: ["days"] }),
  methodFunction(adopter, { name: "ADOPTER", takes: ["productStage"] }),
  methodFunction(inactive, { name: "INACTIVE", takes: ["recency", "daysSinceContact"], asOf: true, options: ["months"] }),
  methodFunction(industryCycle, { name: "INDUSTRYCYCLE", takes: ["outlook", "cyclical"], options: ["adjustAt", "cyclicalAt"] }),
  methodFunction(stockAge, { name: "STOCKAGE", takes: ["received"], asOf: true, options: ["bands"] }),
  methodFunction(customerKind, { name: "CUSTOMERKIND", takes: ["customerKind", "ownCompany", "resells", "taxId"] }),
  methodFunction(storeFormat, { name: "STOREFORMAT", takes: ["floorArea", "speciality"], options: ["areas"] }),
  methodFunction(b2bTier, {
    name: "B2BTIER",
    takes: ["scale", "technicalNeed"],
    options: ["least"],
    with: { least: byThreshold },
  }),
  methodFunction(competitor, {
    name: "COMPETITOR",
    takes: ["rivalry", "rivalSales", "ourSales"],
    options: ["leaderFrom", "followerBelow"],
  }),
  methodFunction(buyerMotive, { name: "BUYERMOTIVE", takes: ["notes"], options: ["margin"] }),
  methodFunction(socialStyle, { name: "SOCIALSTYLE", takes: ["notes"], options: ["margin"] }),
  methodFunction(mindset, { name: "MINDSET", takes: ["notes"], options: ["margin"] }),
  methodFunction(decisionRole, { name: "DECISIONROLE", takes: ["notes"], options: ["margin"] }),
  methodFunction(negotiation, { name: "NEGOTIATION", takes: ["notes"], options: ["margin"] }),
] as const;
