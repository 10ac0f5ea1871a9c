import type { Language } from "./Language";

/** One piece of wording in every language. `{name}` marks a placeholder. A missing language does not compile. */
export type Text = Readonly<Record<Language, string>>;
