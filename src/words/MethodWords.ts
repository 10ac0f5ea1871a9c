import type { ColumnDeclaration } from "../core/method/ColumnDeclaration";
import type { ClassDeclaration, Need, Says } from "../core/method/Method";
import type { OptionDeclaration, OptionDeclarations } from "../core/method/OptionDeclaration";
import type { Text } from "../core/Text";

type Records<T> = Readonly<Record<string, T>>;

/** Words of one option; a choice has a word for every value. */
export type OptionWords<D extends OptionDeclaration> = { readonly label: Text; readonly help: Text } & (D extends {
  kind: "choice";
  choices: readonly (infer V extends string)[];
}
  ? { readonly choices: Readonly<Record<V, Text>> }
  : object);

/** What a method's declaration must hold for its words to be checked against it. */
interface Declared {
  readonly needs: Records<Need>;
  readonly options: OptionDeclarations;
  readonly classes: Records<ClassDeclaration>;
  readonly columns: Records<ColumnDeclaration>;
  readonly says: Says;
}

/** Every word of a method but its rule, which the docs alone tell (`ruleOf`). A class, option, column or code without its word does not compile. */
export type MethodWords<M extends Declared> = WordsOf<M> &
  (M["says"] extends { phrases: readonly (infer P extends string)[] } ? { readonly phrases: Readonly<Record<P, Text>> } : object);

interface WordsOf<M extends Declared> {
  /** Short name, used in titles and sheet names: at most 20 characters. */
  readonly title: Text;
  /** The question that the method answers, as its card asks it. */
  readonly question: Text;
  /** One line beneath the question. */
  readonly purpose: Text;
  /** Header of the class column. */
  readonly classHeader: Text;
  /** What the money of the summary is. */
  readonly money: Text;
  readonly needs: Readonly<Record<keyof M["needs"], Text>>;
  readonly classes: Readonly<Record<keyof M["classes"], { readonly label: Text; readonly advice: Text }>>;
  readonly columns: Readonly<Record<keyof M["columns"], Text>>;
  readonly options: { readonly [O in keyof M["options"]]: OptionWords<M["options"][O]> };
  readonly why: Readonly<Record<M["says"]["why"][number], Text>>;
  readonly findings: Readonly<Record<M["says"]["findings"][number], Text>>;
  readonly refusals: Readonly<Record<M["says"]["refusals"][number], Text>>;
  readonly sections: Readonly<Record<M["says"]["sections"][number], { readonly title: Text; readonly note?: Text }>>;
}

/** The words of any method, as the faces read them. */
export interface AnyMethodWords {
  readonly title: Text;
  readonly question: Text;
  readonly purpose: Text;
  readonly classHeader: Text;
  readonly money: Text;
  readonly needs: Records<Text>;
  readonly classes: Records<{ readonly label: Text; readonly advice: Text }>;
  readonly columns: Records<Text>;
  readonly options: Records<{ readonly label: Text; readonly help: Text; readonly choices?: Records<Text> }>;
  readonly why: Records<Text>;
  readonly findings: Records<Text>;
  readonly refusals: Records<Text>;
  readonly sections: Records<{ readonly title: Text; readonly note?: Text }>;
  readonly phrases?: Records<Text>;
}
