const clock =
  /(?:(?<=\d)T|[\s,]+)(?:(?:上午|下午|오전|오후|AM|PM)\s*)?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[AP]\.?M\.?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/i;
const weekdayBefore = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s+/i;
const weekdayBehind = /\s*\(?(?:(?:星期|週|周)[一二三四五六日天]|[月火水木金土日]曜日?|\([月火水木金土日一二三四五六]\))\)?$/;

/** The text of a date without its clock time and its weekday. Expects no long texts. */
export function withoutTime(text: string): string {
  return text.replace(clock, "").replace(weekdayBefore, "").replace(weekdayBehind, "").trim();
}
