declare module "*.md" {
  /** The sections of a page of the user guide, in order. */
  const sections: readonly { readonly id: string; readonly title: string; readonly html: string }[];
  export default sections;
}
