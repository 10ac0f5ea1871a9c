import type { HostContext } from "./HostContext";
import type { HostShape } from "./HostShape";

/** https://learn.microsoft.com/javascript/api/excel/excel.runtime */
export class RuntimeHost implements HostShape<Excel.Runtime> {
  static readonly hostName = "Runtime";

  constructor(private readonly host: HostContext) {}

  get enableEvents(): boolean {
    return this.host.events.enabled;
  }

  set enableEvents(enabled: boolean) {
    this.host.events.enabled = enabled;
  }
}
