import { pick } from "./drawer.mjs";

/** What a sales rep jots down of a person: temper, manner, part in the decision, way of bargaining. */
const phrases = [
  "asks for the best price and discount",
  "wants test reports and quality figures",
  "talks of friends, lunch first",
  "keen on the newest model",
  "in a hurry, short answers",
  "careful, reads every clause",
  "keeps postponing, asks around",
  "knows the trade, tested me on prices",
  "talks a lot, strays from the subject",
  "says little, yes or no answers",
  "straight to the point, wants figures",
  "good listener, needs time",
  "laughs, small talk about the family",
  "very formal, wants data",
  "outspoken, decides fast",
  "signs the orders, owns the budget",
  "advises the owner, recommends us",
  "places the orders, has to ask the boss",
  "engineer, checks the specs",
  "uses it every day, easy to use matters",
  "win-win, kept the agreement",
  "threatens to walk away, no concession",
  "opens a new shop, growing fast",
  "market leader with branches of its own",
  "one shop, knows the local customers",
];

/**
 * The notes about one customer: one or two jottings, or none.
 * @param first from 0 to 1, chooses the first jotting
 */
export function noteOf(first, draw) {
  if (draw() < 0.15) return "";
  const one = pick(() => first, phrases);
  const two = pick(draw, phrases);
  return draw() < 0.5 || two === one ? one : `${one}; ${two}`;
}
