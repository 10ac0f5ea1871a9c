/** What is run: a method, on so many made-up rows of the kind that it reads. */
export interface Ran {
  readonly method: "rfm" | "abc";
  readonly rows: number;
}
