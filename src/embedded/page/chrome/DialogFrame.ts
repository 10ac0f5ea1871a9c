import type { DialogRequest } from "../../richapi/DialogDesk";
import { OfficeEvent, XdmHost } from "../../richapi/XdmHost";
import { button, make } from "./make";

/** Numbers of the Office client (learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events). */
const NOT_SUPPORTED = 5000;
const OTHER_DOMAIN = 12004;
const ALREADY_OPEN = 12007;
const CLOSED_BY_USER = 12006;

/** Kinds of message: to the parent, to the dialog. */
const TO_PARENT = 0;
const TO_DIALOG = 1;

export interface DialogOptions {
  /** Excel's side of the pane that asks for dialogs. */
  parent: XdmHost;
  /** Only pages of the pane's own site are shown. */
  paneAddress: string;
  title: string;
  close: string;
  locale: string;
}

/**
 * Shows the dialogs that the add-in asks for, one at a time, above the page. Microsoft's client asks only for addresses that begin with https,
 * and opens those that are not to be shown in a frame (`displayInIframe`) in windows of its own.
 */
export class DialogFrame {
  readonly #origin: string;
  readonly #heard = (event: MessageEvent<unknown>): void => {
    if (event.source === this.#frame?.contentWindow && event.origin === this.#origin && typeof event.data === "string")
      this.#child?.receive(event.data);
  };
  #box: HTMLDialogElement | undefined;
  #frame: HTMLIFrameElement | undefined;
  #child: XdmHost | undefined;

  constructor(
    private readonly container: HTMLElement,
    private readonly options: DialogOptions,
  ) {
    this.#origin = new URL(options.paneAddress, location.href).origin;
    const { parent } = options;
    parent.dialogs = {
      open: (request) => this.#open(request),
      close: () => this.dispose(),
      message: (messageContent) => this.#child?.fire(OfficeEvent.dialogParentMessage, this.#message(TO_DIALOG, messageContent)),
    };
  }

  dispose(): void {
    removeEventListener("message", this.#heard);
    this.#box?.remove();
    this.#box = this.#frame = this.#child = undefined;
  }

  #open(request: DialogRequest): number {
    if (this.#box) return ALREADY_OPEN;
    const target = new URL(request.url, location.href);
    if (target.origin !== this.#origin) return OTHER_DOMAIN;
    const { title, parent } = this.options;
    const child = (this.#child = this.#host());
    child.onExit = (exit) => {
      if (exit === "toCells") this.#closedByUser();
    };
    child.dialogs = {
      open: () => NOT_SUPPORTED,
      close: () => undefined,
      message: (messageContent) => parent.fire(OfficeEvent.dialogMessage, this.#message(TO_PARENT, messageContent)),
    };
    const frame = (this.#frame = make("iframe", { name: child.frameName, title }));
    this.#box = this.#boxOf(frame, request);
    addEventListener("message", this.#heard);
    this.container.append(this.#box);
    frame.src = target.href;
    this.#box.showModal();
    return 0;
  }

  /** A dialog has no workbook of its own, as in Excel. */
  #host(): XdmHost {
    return new XdmHost({
      origin: location.origin,
      locale: this.options.locale,
      documentUrl: location.href,
      requirements: { DialogApi: "1.2" },
      flags: 0,
      isDialog: true,
      post: (message) => this.#frame?.contentWindow?.postMessage(message, this.#origin),
      richApi: () => Promise.resolve({ error: NOT_SUPPORTED }),
    });
  }

  #boxOf(frame: HTMLElement, { width, height, useDeviceIndependentPixels }: DialogRequest): HTMLDialogElement {
    const { title, close } = this.options;
    const closer = button("×", () => this.#closedByUser(), { "aria-label": close, title: close });
    const box = make("dialog", { class: "page-dialog", "aria-label": title }, [
      make("header", {}, [make("span", {}, [title]), closer]),
      frame,
    ]);
    const [across, down] = useDeviceIndependentPixels ? ["px", "px"] : ["vw", "vh"];
    box.style.width = `${String(width)}${across}`;
    box.style.height = `${String(height)}${down}`;
    box.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.#closedByUser();
    });
    return box;
  }

  #closedByUser(): void {
    this.dispose();
    this.options.parent.fire(OfficeEvent.dialogMessage, { messageType: CLOSED_BY_USER });
  }

  #message(messageType: number, messageContent: string): Record<string, unknown> {
    return { messageType, messageContent, messageOrigin: this.#origin };
  }
}
