/** Where the command line writes: results, and what it has to say about them. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}
