const codes =
  "AED|ARS|AUD|BRL|CAD|CHF|CLP|CNH|CNY|COP|CZK|DKK|EUR|GBP|HKD|HUF|IDR|ILS|INR|ISK|JPY|KRW|KZT|MOP|MXN|MYR|NOK|NTD|NZD|PEN|PHP|PLN|RMB|RON|RUB|SAR|SEK|SGD|THB|TRY|TWD|UAH|USD|VND|ZAR";
const words = "人民[幣币]|[新]?[台臺][幣币]|港[幣币]|美[元金]|[歐欧]元|日[圓元]|英[鎊镑]|[元圓圆円塊块]整?";
const local = "kr\\.?|zł|kč|fr\\.?|lei|rp\\.?|rm|rs\\.?|руб\\.?";
const currency = `[a-z]{0,3}\\p{Sc}|${codes}|${words}|${local}`;
const before = new RegExp(`^(?:(?<open>\\()|(?<sign>[-+])|(?<percent>[%٪])|(?<currency>${currency}))`, "iu");
const behind = new RegExp(`^(?:(?<close>\\))|(?<sign>[-+])|(?<percent>[%٪])|(?<unit>[萬万億亿])|(?<currency>${currency}))`, "iu");
const exponents: Readonly<Record<string, number>> = { 萬: 4, 万: 4, 億: 8, 亿: 8 };

/** What stands about the digits of a number says of it. */
export interface NumberMarks {
  readonly negative: boolean;
  /** The power of ten by which the digits count: −2 for percent, 4 for 萬, 8 for 億. */
  readonly exponent: number;
}

/**
 * Reads what stands before and behind the digits: a sign on either side, brackets for negative, one currency, percent, 萬 or 億. `undefined` where there is
 * anything else: digits with a word about them are no number. O(length).
 */
export function numberMarks(lead: string, trail: string): NumberMarks | undefined {
  const found = [...(taken(lead, before) ?? [undefined]), ...(taken(trail, behind) ?? [undefined])];
  const of = (kind: string): string[] => found.flatMap((mark) => mark?.[kind] ?? []);
  const [open, close] = [of("open").length, of("close").length];
  const signs = of("sign");
  const powers = [...of("percent").map(() => -2), ...of("unit").map((unit) => exponents[unit]!)];
  const plain = open === close && open + signs.length <= 1 && powers.length <= 1 && of("currency").length <= 1;
  if (found.includes(undefined) || !plain) return undefined;
  return { negative: open === 1 || signs[0] === "-", exponent: powers[0] ?? 0 };
}

type Mark = Readonly<Record<string, string | undefined>>;

/** The marks of a text one after another; `undefined` where something is none. */
function taken(text: string, mark: RegExp): readonly Mark[] | undefined {
  const marks: Mark[] = [];
  let rest = text.replace(/\s/g, "");
  while (rest !== "") {
    const match = mark.exec(rest);
    if (!match) return undefined;
    marks.push(match.groups!);
    rest = rest.slice(match[0].length);
  }
  return marks;
}
