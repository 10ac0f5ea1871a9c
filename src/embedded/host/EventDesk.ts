import type { HostObject } from "../richapi/HostObject";
import type { RichApiEntry } from "../richapi/XdmHost";

/** Numbers of Excel's events in the client library. */
export const ExcelEvent = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  sheetFormatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  sheetMoved: 27,
  chartAdded: 50,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target of events that are registered on a collection of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

const EVENT_CATEGORY = 65536;

/** Which events the add-in listens to; what nobody registered is not delivered. */
export class EventDesk {
  readonly #counts = new Map<string, number>();
  /** Set by the connection. */
  send: (entries: readonly RichApiEntry[]) => void = () => undefined;
  /** `runtime.enableEvents` of the add-in. */
  enabled = true;

  register(type: number, target: string): void {
    const key = `${String(type)} ${target}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${String(type)} ${target}`;
    this.#counts.set(key, Math.max(0, (this.#counts.get(key) ?? 0) - 1));
  }

  /** Delivers to those targets that are registered. */
  raise(type: number, targets: readonly string[], message: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    const heard = targets.filter((target) => (this.#counts.get(`${String(type)} ${target}`) ?? 0) > 0);
    if (heard.length === 0) return;
    const isRemote = message["source"] === "Remote";
    this.send(heard.map((target) => [EVENT_CATEGORY, type, target, JSON.stringify({ type, ...message }), "", isRemote]));
  }
}

/** Gives a host class the hidden members by which the client registers its events: `_Register…Event` and `_Unregister…Event`. */
export function defineEvents<T extends HostObject>(
  prototype: T,
  events: Readonly<Record<string, number>>,
  at: (host: T) => { desk: EventDesk; target: string },
): void {
  for (const [name, type] of Object.entries(events)) {
    const suffix = name.startsWith("Event") ? name : `${name}Event`;
    Object.defineProperty(prototype, `_Register${suffix}`, {
      value(this: T) {
        const { desk, target } = at(this);
        desk.register(type, target);
      },
    });
    Object.defineProperty(prototype, `_Unregister${suffix}`, {
      value(this: T) {
        const { desk, target } = at(this);
        desk.unregister(type, target);
      },
    });
  }
}
