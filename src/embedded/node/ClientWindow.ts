import { officeJsFile, officeJsFolder } from "./officeJsFiles";

const ORIGIN = "https://localhost";
const BASE = `${ORIGIN}/office/`;

interface ScriptTag {
  src: string;
  readyState?: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
  onreadystatechange?: () => void;
}

type Listener = (event: { data: string; origin: string; source: unknown }) => void;
type Realm = typeof globalThis & Record<string, unknown>;

const nothing = (): void => undefined;

/**
 * As much of a browser window as Microsoft's office.js needs to start in plain Node: it loads its own scripts, and talks to its parent by
 * messages. The names are put on this realm's global, because the library looks for them there.
 */
export class ClientWindow {
  static readonly origin = ORIGIN;
  readonly #listeners: Listener[] = [];
  readonly #folder = officeJsFolder();
  readonly #realm = globalThis as Realm;
  readonly #parent: { postMessage: (text: string) => void };

  constructor(receive: (text: string) => void) {
    this.#parent = { postMessage: (text) => queueMicrotask(() => receive(text)) };
  }

  /** Starts the library in a window of this name. */
  load(name: string): void {
    this.#define(name);
    this.#run("office.js");
  }

  /** Hands a message of the host to the library. */
  deliver(text: string): void {
    for (const listener of [...this.#listeners]) listener({ data: text, origin: ORIGIN, source: this.#parent });
  }

  /** Evaluated globally, so that top-level variables become properties of this realm's global, inside a test sandbox too. */
  #run(file: string): void {
    const evaluate = this.#realm.eval as (text: string) => unknown;
    evaluate(officeJsFile(this.#folder, file));
  }

  #define(name: string): void {
    const realm = this.#realm;
    const members: Record<string, unknown> = {
      window: realm,
      self: realm,
      top: realm,
      name,
      document: this.#document(),
      location: { href: `${ORIGIN}/pane`, hash: "", search: "", origin: ORIGIN, protocol: "https:" },
      history: {},
      parent: this.#parent,
      opener: null,
      external: {},
      addEventListener: (type: string, listener: Listener) => type === "message" && this.#listeners.push(listener),
      removeEventListener: nothing,
      open: nothing,
      setInterval: unreferenced(realm.setInterval),
    };
    if (!("navigator" in realm)) members["navigator"] = { userAgent: "node" };
    for (const [key, value] of Object.entries(members))
      Object.defineProperty(realm, key, { value, writable: true, configurable: true, enumerable: true });
  }

  #document(): object {
    const append = { appendChild: (script: ScriptTag) => queueMicrotask(() => this.#loadScript(script)) };
    return {
      readyState: "complete",
      domain: "localhost",
      cookie: "",
      URL: `${ORIGIN}/`,
      body: {},
      addEventListener: nothing,
      removeEventListener: nothing,
      querySelectorAll: () => [],
      createTextNode: () => ({}),
      getElementsByTagName: (tag: string) => (tag === "script" ? [{ src: `${BASE}office.js`, getAttribute: () => null }] : [append]),
      createElement: (tag: string) => (tag === "a" ? new Anchor() : { setAttribute: nothing, getAttribute: () => null }),
    };
  }

  #loadScript(script: ScriptTag): void {
    try {
      this.#run(script.src.replace(BASE, ""));
    } catch (error) {
      script.onerror?.(error);
      return;
    }
    if (script.onload) script.onload();
    else {
      script.readyState = "complete";
      script.onreadystatechange?.();
    }
  }
}

/** The library watches its calls with an interval that it never ends; the process must be able to. */
function unreferenced(start: typeof setInterval): (work: () => void, milliseconds?: number) => NodeJS.Timeout {
  return (work, milliseconds) => start(work, milliseconds).unref();
}

/** An `<a>` that takes an address apart. */
class Anchor {
  #url = new URL(ORIGIN);
  set href(value: string) {
    this.#url = new URL(value, ORIGIN);
  }
  get href(): string {
    return this.#url.href;
  }
  get hostname(): string {
    return this.#url.hostname;
  }
  get protocol(): string {
    return this.#url.protocol;
  }
  get port(): string {
    return this.#url.port;
  }
  get host(): string {
    return this.#url.host;
  }
}
