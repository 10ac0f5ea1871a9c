import { IUniverInstanceService } from "@univerjs/core";
import type { DependencyOverride } from "@univerjs/core";
import { DesktopRibbonService, IMenuManagerService, IRibbonService } from "@univerjs/ui";
import type { IMenuItem, IMenuSchema } from "@univerjs/ui";
import { auditTime, distinctUntilChanged, isObservable, map } from "rxjs";
import { calmly } from "./calmly";
import { UNIT } from "./workbookData";

/**
 * The grid's toolbar, drawn when something on it has become different, a moment after the cells. On its own the grid makes all buttons anew, each
 * of them twice, whenever the keyboard goes from the cells to their editor and back, which is half the time that an entry takes.
 */
export const calmRibbon: DependencyOverride = [
  [
    IRibbonService,
    {
      useFactory: (menus: IMenuManagerService, instances: IUniverInstanceService) => {
        const ribbon = new DesktopRibbonService(calmMenus(menus), workbooksOnly(instances));
        return Object.assign(ribbon, { ribbon$: calmly(ribbon.ribbon$) });
      },
      deps: [IMenuManagerService, IUniverInstanceService],
    },
  ],
];

/** The menus, whose changes are told once where many are made, and whose items change calmly. */
function calmMenus(menus: IMenuManagerService): IMenuManagerService {
  return Object.create(menus, {
    menuChanged$: { value: menus.menuChanged$.pipe(auditTime(0)) },
    getMenuByPositionKey: { value: (key: string) => menus.getMenuByPositionKey(key).map(calmEntry) },
  }) as IMenuManagerService;
}

function calmEntry(entry: IMenuSchema): IMenuSchema {
  const { item, children } = entry;
  return { ...entry, ...(item && { item: calmItem(item) }), ...(children && { children: children.map(calmEntry) }) };
}

/** An item's state, its selections' and its icon are told by observables. */
function calmItem<T extends IMenuItem | object>(item: T): T {
  const parts = Object.entries(item).map(([name, part]: [string, unknown]) => {
    if (isObservable(part)) return [name, calmly(part)] as const;
    return [name, name === "selections" && Array.isArray(part) ? part.map((choice: object) => calmItem(choice)) : part] as const;
  });
  return Object.fromEntries(parts) as T;
}

/** The focus, where another workbook has it now. */
function workbooksOnly(instances: IUniverInstanceService): IUniverInstanceService {
  const focused$ = instances.focused$.pipe(
    map((unit) => ({ unit, workbook: instances.getUnit(UNIT) })),
    distinctUntilChanged((before, after) => before.workbook === after.workbook),
    map(({ unit }) => unit),
  );
  return Object.create(instances, { focused$: { value: focused$ } }) as IUniverInstanceService;
}
