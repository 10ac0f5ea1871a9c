const WORKSHEET = ["FILTER", "SORT"];
const LATER =
  "SORTBY UNIQUE SEQUENCE RANDARRAY XLOOKUP XMATCH LET LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY ISOMITTED TEXTSPLIT TEXTBEFORE TEXTAFTER VSTACK HSTACK TAKE DROP EXPAND WRAPROWS WRAPCOLS TOROW TOCOL CHOOSEROWS CHOOSECOLS ARRAYTOTEXT VALUETOTEXT " +
  "IFS SWITCH MAXIFS MINIFS TEXTJOIN CONCAT IFNA XOR DAYS ISOWEEKNUM NUMBERVALUE SHEET SHEETS FORMULATEXT UNICHAR UNICODE PDURATION RRI BASE DECIMAL ARABIC COMBINA PERMUTATIONA " +
  "BITAND BITOR BITXOR BITLSHIFT BITRSHIFT CEILING.MATH FLOOR.MATH ISFORMULA PHI GAUSS SKEW.P GAMMA ENCODEURL FILTERXML WEBSERVICE " +
  "BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S " +
  "EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR GAMMA.DIST GAMMA.INV GAMMALN.PRECISE " +
  "HYPGEOM.DIST LOGNORM.DIST LOGNORM.INV MODE.MULT MODE.SNGL NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC " +
  "POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ STDEV.P STDEV.S T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST VAR.P VAR.S WEIBULL.DIST Z.TEST";

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...WORKSHEET.map((name) => [name, "_xlfn._xlws."] as const),
  ...LATER.split(" ").map((name) => [name, "_xlfn."] as const),
]);

const TEXTS = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** A formula as people type it: the marks that the file puts before newer functions are taken away. */
export function plainFormula(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return outsideTexts(formula, (code) =>
    code
      .replace(/_xlfn\.ANCHORARRAY\(([^()]+)\)/gi, "$1#")
      .replace(/_xlfn\.SINGLE\(([^()]+)\)/gi, "@$1")
      .replace(/_xl(?:fn|ws|pm|udf)\./gi, ""),
  );
}

/** A formula as the file holds it: newer functions marked, so that an older Excel does not take them for names. Source: MS-XLSX 2.2.2, future functions. */
export function fileFormula(formula: string): string {
  return outsideTexts(formula, (code) =>
    code
      .replace(/(?<![\p{L}\p{N}_.])([A-Z][A-Z0-9.]*)(?=\()/giu, (name: string) => (PREFIXES.get(name.toUpperCase()) ?? "") + name)
      .replace(/((?:[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?\d{1,7})#/giu, "_xlfn.ANCHORARRAY($1)"),
  );
}

function outsideTexts(formula: string, change: (code: string) => string): string {
  return formula
    .split(TEXTS)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join("");
}
