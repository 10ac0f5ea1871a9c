import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { WorkbookModel } from "../../model/WorkbookModel";
import type { GridChannel } from "./GridChannel";
import { UNIT } from "./workbookData";

const EVERYWHERE = "AllDefaultWorkbook";

/** Names that Excel keeps for itself, such as print areas and filter ranges. */
const reserved = /^_xlnm\.|^_xlfn|^_xlpm/i;

/** Makes the workbook's names known to the formula engine. Hidden ones stay hidden: the grid would offer them in its name box. */
export class NamePainter {
  constructor(
    private readonly model: WorkbookModel,
    private readonly channel: GridChannel,
  ) {}

  paint(): void {
    const service = this.channel.injector.get(IDefinedNamesService);
    const wanted = this.model.names.filter(({ name, visible }) => visible && !reserved.test(name));
    const ids = new Set(wanted.map((name) => this.#id(name)));
    for (const name of Object.values(service.getDefinedNameMap(UNIT) ?? {}))
      if (!ids.has(name.id)) this.channel.send(RemoveDefinedNameMutation.id, { ...name });
    for (const { name, formula, comment, visible, scope } of wanted) {
      const id = this.#id({ name, ...(scope === undefined ? {} : { scope }) });
      const formulaOrRefString = formula.replace(/^=/, "").match(/^[^()&*+/<>^"-]+$/) ? formula.replace(/^=/, "") : formula;
      if (service.getValueById(UNIT, id)?.formulaOrRefString === formulaOrRefString) continue;
      const localSheetId = scope === undefined ? EVERYWHERE : this.channel.ids.grid(scope);
      this.channel.send(SetDefinedNameMutation.id, { id, name, formulaOrRefString, comment, hidden: !visible, localSheetId });
    }
  }

  #id({ name, scope = "" }: { name: string; scope?: string }): string {
    return `name/${scope}/${name.toLowerCase()}`;
  }
}
