/** What an add-in asks for with `displayDialogAsync`; sizes are per cent of the screen unless they are pixels. */
export interface DialogRequest {
  url: string;
  width: number;
  height: number;
  useDeviceIndependentPixels?: boolean;
}

/** The side of the host that shows dialogs: of the pane, or of a dialog. */
export interface DialogDesk {
  /** Opens one; answers 0, or an error number of the client's list (12004 another domain, 12007 one is open). */
  open: (request: DialogRequest) => number;
  close: () => void;
  /** Hands a message to the other side. */
  message: (text: string) => void;
}

/** A host that shows no dialogs. */
export const noDialogs: DialogDesk = { open: () => 5000, close: () => undefined, message: () => undefined };
