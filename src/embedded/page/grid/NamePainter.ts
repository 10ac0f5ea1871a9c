import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { ISetDefinedNameMutationParam } from "@univerjs/engine-formula";
import type { WorkbookModel } from "../../model/WorkbookModel";
import type { GridChannel } from "./GridChannel";
import { UNIT } from "./workbookData";

const EVERYWHERE = "AllDefaultWorkbook";

/** Names that Excel keeps for itself, such as print areas and filter ranges. */
const reserved = /^_xlnm\.|^_xlfn|^_xlpm/i;

type Names = Record<string, ISetDefinedNameMutationParam>;

function visibleNames(names: object | undefined): Names {
  const all = Object.entries(names ?? {}) as [string, ISetDefinedNameMutationParam][];
  return Object.fromEntries(all.filter(([, { hidden }]) => !hidden));
}

/**
 * Makes the workbook's names known to the formula engine, which formulas may use whether a name is hidden or not. The grid's name box and
 * lists, which know no hidden names, are told of the visible ones only.
 */
export class NamePainter {
  readonly #service: IDefinedNamesService;

  constructor(
    private readonly model: WorkbookModel,
    private readonly channel: GridChannel,
  ) {
    this.#service = channel.injector.get(IDefinedNamesService);
    this.#service.getDefinedNameMap = (unit) => visibleNames(this.#service.getAllDefinedNames()[unit]);
    this.#service.getDefinedNameByRefString = (unit, reference) =>
      Object.values(visibleNames(this.#service.getAllDefinedNames()[unit])).find((name) => name.formulaOrRefString === reference);
  }

  paint(): void {
    const service = this.#service;
    const wanted = this.model.names.filter(({ name }) => !reserved.test(name));
    const ids = new Set(wanted.map((name) => this.#id(name)));
    for (const name of Object.values(service.getAllDefinedNames()[UNIT] ?? {}))
      if (!ids.has(name.id)) this.channel.send(RemoveDefinedNameMutation.id, { ...name });
    for (const { name, formula, comment, visible, scope } of wanted) {
      const id = this.#id({ name, ...(scope === undefined ? {} : { scope }) });
      const formulaOrRefString = formula.replace(/^=/, "").match(/^[^()&*+/<>^"-]+$/) ? formula.replace(/^=/, "") : formula;
      const shown = service.getValueById(UNIT, id);
      if (shown?.formulaOrRefString === formulaOrRefString && Boolean(shown.hidden) !== visible) continue;
      const localSheetId = scope === undefined ? EVERYWHERE : this.channel.ids.grid(scope);
      this.channel.send(SetDefinedNameMutation.id, { id, name, formulaOrRefString, comment, hidden: !visible, localSheetId });
    }
  }

  #id({ name, scope = "" }: { name: string; scope?: string }): string {
    return `name/${scope}/${name.toLowerCase()}`;
  }
}
