import type { XdmHost } from "../../richapi/XdmHost";
import { make } from "./make";

/** The pane begins to load within this time (milliseconds), however busy the grid is. */
const LATEST_START = 700;

export interface PaneFrameOptions {
  address: string;
  title: string;
  host: XdmHost;
  /** Hears the keys that are pressed in the pane before the pane does, as Excel's window does. */
  keys: (event: KeyboardEvent) => void;
}

/** The task pane in its frame. The frame says what Excel's side has to hear, and hears what Excel's side says. */
export class PaneFrame {
  readonly #frame: HTMLIFrameElement;
  readonly #origin: string;
  readonly #heard: (event: MessageEvent<unknown>) => void;

  constructor(container: HTMLElement, { address, title, host, keys }: PaneFrameOptions) {
    const target = new URL(address, location.href);
    this.#origin = target.origin;
    // Microsoft's client finds its host by the name of its frame; Chromium reads the name once, when the frame is made.
    this.#frame = make("iframe", { name: host.frameName, title });
    this.#heard = (event) => {
      if (event.source === this.#frame.contentWindow && event.origin === this.#origin && typeof event.data === "string")
        host.receive(event.data);
    };
    addEventListener("message", this.#heard);
    this.#frame.addEventListener("load", () => this.#frame.contentWindow?.addEventListener("keydown", keys, { capture: true }));
    container.replaceChildren(this.#frame);
    // The grid first: both are drawn by the same thread.
    requestIdleCallback(() => (this.#frame.src = target.href), { timeout: LATEST_START });
  }

  post(message: string): void {
    this.#frame.contentWindow?.postMessage(message, this.#origin);
  }

  dispose(): void {
    removeEventListener("message", this.#heard);
    this.#frame.remove();
  }

  /** Gives the keyboard to the pane; what had it there before has it again, else the first control. */
  focus(): void {
    this.#frame.focus();
    const inside = this.#frame.contentDocument;
    if (!inside || inside.activeElement !== inside.body) return;
    inside.querySelector<HTMLElement>("a[href], button:not(:disabled), input:not(:disabled), [tabindex='0']")?.focus();
  }
}
