/**
 * A calendar day as a whole number: Excel's own serial in the 1900 date system (1 March 1900 = 61). No clock time and no time zone, so that arithmetic
 * on days can never shift one.
 */
export type Day = number;
