/** The seven colour roles of a class, from best to gone; `plain` has no fill. A role never stands without the class name beside it. */
export const roles = ["best", "good", "fair", "watch", "risk", "gone", "plain"] as const;

export type Role = (typeof roles)[number];
