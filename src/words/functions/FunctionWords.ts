import type { Text } from "../../core/Text";

/** What Excel shows while a function is typed. */
export interface FunctionWords<P extends string = string> {
  readonly description: Text;
  readonly parameters: Readonly<Record<P, Text>>;
}
