import type { FaultKind, FaultParameters, FaultTarget } from "./FaultKind";
import { faultKinds } from "./faultKinds";
import type { FaultId } from "./faultKinds";

/** Lets one host refuse one thing or another, so that a visitor or a test sees what the add-in makes of it. */
export class FaultSwitches {
  readonly #ends = new Map<FaultId, () => void>();

  constructor(
    private readonly target: FaultTarget,
    /** Told when something happened once and is over. */
    private readonly changed: () => void = () => undefined,
  ) {}

  isOn(id: FaultId): boolean {
    return this.#ends.has(id);
  }

  /** `parameters` replace those of the kind where they are given. */
  on(id: FaultId, parameters: Partial<FaultParameters> = {}): void {
    if (this.isOn(id)) return;
    const kind: FaultKind = faultKinds[id];
    for (const other of this.#ends.keys()) if (kind.group !== undefined && groupOf(other) === kind.group) this.off(other);
    const over = (): void => {
      this.off(id);
      queueMicrotask(this.changed);
    };
    this.#ends.set(id, kind.start(this.target, { ...kind.parameters, ...parameters }, over));
  }

  off(id: FaultId): void {
    this.#ends.get(id)?.();
    this.#ends.delete(id);
  }

  dispose(): void {
    for (const id of [...this.#ends.keys()]) this.off(id);
  }
}

function groupOf(id: FaultId): string | undefined {
  const kind: FaultKind = faultKinds[id];
  return kind.group;
}
