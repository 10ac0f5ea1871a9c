export interface XmlAttribute {
  /** With its prefix. */
  name: string;
  local: string;
  /** "" for an attribute without a prefix. */
  namespace: string;
  value: string;
  /** Where ` name="value"` stands in the text, the space before it included. */
  start: number;
  end: number;
}

/** An element and where it stands in the text, so that a change is a splice and every other byte stays. */
export interface XmlElement {
  /** With its prefix. */
  name: string;
  local: string;
  namespace: string;
  attributes: XmlAttribute[];
  children: XmlElement[];
  /** The text directly inside, resolved. */
  text: string;
  start: number;
  /** Behind the start tag; equals `end` for a self-closing element. */
  contentStart: number;
  contentEnd: number;
  end: number;
}
