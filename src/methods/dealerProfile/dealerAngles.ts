/** The four angles from which a dealer is seen, and the types of each. */
export const dealerAngles = {
  strength: {
    leader: { role: "best", followUpDays: 14, traits: ["topInArea", "ownNetwork"] },
    growing: { role: "good", followUpDays: 14, traits: ["opensShops", "salesRising"] },
    local: { role: "fair", followUpDays: 30, traits: ["oneShop", "knowsNeighbours"] },
  },
  manner: {
    expert: { role: "plain", traits: ["talksTurnover", "asksInDepth"] },
    faultFinder: { role: "plain", traits: ["complainsOften", "playsOffRivals"] },
    frank: { role: "plain", traits: ["speaksPlainly", "showsNumbers"] },
    calm: { role: "plain", traits: ["staysCalm", "weighsAnswers"] },
  },
  attitude: {
    oneOff: { role: "watch", followUpDays: 30, traits: ["buysOnce", "refusesPlans"] },
    wellMatched: { role: "good", followUpDays: 14, traits: ["plansWithUs", "keepsAgreements"] },
    loyal: { role: "best", followUpDays: 14, traits: ["onlyOurBrand", "standsByUs"] },
    fickle: { role: "risk", followUpDays: 7, traits: ["switchesBrands", "changesTerms"] },
  },
  interest: {
    shortTerm: { role: "watch", followUpDays: 30, traits: ["wantsQuickMargin", "cutsPrices"] },
    brandChasing: { role: "fair", followUpDays: 30, traits: ["wantsBigBrands", "usesOurName"] },
    broad: { role: "fair", followUpDays: 30, traits: ["carriesEverything", "spreadsMoney"] },
    longTerm: { role: "best", followUpDays: 14, traits: ["investsWithUs", "asksOurPlans"] },
  },
} as const;
