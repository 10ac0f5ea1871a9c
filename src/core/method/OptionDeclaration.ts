/** Shown only while another option has one of these values. */
interface Shown {
  readonly shownWhen?: { readonly option: string; readonly is: readonly string[] };
}

/** One setting of a method, as data: the pane's form, the command line and the docs follow from it. */
export type OptionDeclaration = Shown &
  (
    | { readonly kind: "choice"; readonly choices: readonly string[]; readonly default: string }
    | { readonly kind: "integer"; readonly default: number; readonly min: number; readonly max: number }
    /** Any number between two others; a share is 0.01 or, where people type it, 1%. */
    | { readonly kind: "number"; readonly default: number; readonly min: number; readonly max: number }
    | {
        readonly kind: "list";
        /** What the numbers are, and so how they are shown. */
        readonly of: "percent" | "parts" | "weights" | "days" | "counts" | "money" | "months";
        readonly default: readonly number[];
        /** Defaults that depend on another option: used while the list is left alone. */
        readonly usual?: { readonly option: string; readonly values: Readonly<Record<string, readonly number[]>> };
      }
    | { readonly kind: "flag"; readonly default: boolean }
  );

export type OptionDeclarations = Readonly<Record<string, OptionDeclaration>>;

type ValueOf<D extends OptionDeclaration> = D extends { kind: "choice"; choices: readonly (infer C)[] }
  ? C
  : D extends { kind: "integer" | "number" }
    ? number
    : D extends { kind: "list" }
      ? readonly number[]
      : boolean;

/** The values that a method receives for its declared options. */
export type OptionsOf<D extends OptionDeclarations> = { readonly [K in keyof D]: ValueOf<D[K]> };

export type OptionValue = string | number | boolean | readonly number[];

/** Option values by id, before or after they are checked against a declaration. */
export type OptionValues = Readonly<Record<string, OptionValue>>;
