/** Methods whose answer is no matter of one cell, and why. Every other method has a function, or more than one. */
export const withoutFunction = {
  "abc-combined": "`ABCTABLE` with several columns of values is its function.",
  "dealer-profile":
    "Its answer is four types side by side, each with its own card: run it, or copy what you need of it as keywords of your own.",
  funnel: "It counts the stages of all customers; a customer's own stage is already in its column.",
  "loyalty-pattern": "It reads the order of the brands or days in a customer's last orders, which no row of totals holds.",
  cooperation:
    "It weighs some twenty numbers of a customer against all the others: run it, or copy its rules to a sheet and use `RULECLASS`.",
  "customer-file": "It is a sheet to fill in; `GRADE` and `NEXTCONTACT` are the functions of its columns.",
  "deal-targets": "Its targets come from the single orders of a customer and of its class.",
  tags: "It writes several tags into one cell, and counts them: run it; a single tag can be a rule of `RULECLASS`.",
  drivers: "It explains the change between two periods as a whole.",
} as const satisfies Readonly<Record<string, string>>;
