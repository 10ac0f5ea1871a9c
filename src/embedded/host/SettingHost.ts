import { invalidArgument, itemNotFound } from "./excelErrors";
import type { HostContext } from "./HostContext";
import type { HostShape } from "./HostShape";

/** Settings of this add-in in this file. https://learn.microsoft.com/javascript/api/excel/excel.settingcollection */
export class SettingCollectionHost implements HostShape<Excel.SettingCollection> {
  static readonly hostName = "SettingCollection";

  constructor(private readonly host: HostContext) {}

  get items(): SettingHost[] {
    return [...this.host.workbook.settings.keys()].map((key) => new SettingHost(this.host, key));
  }

  /** Sets or adds. */
  add(key: string, value: unknown): SettingHost {
    if (key === "" || value === undefined) throw invalidArgument("SettingCollection.add");
    this.host.workbook.setSetting(key, value, "api");
    return new SettingHost(this.host, key);
  }

  getCount(): number {
    return this.host.workbook.settings.size;
  }

  getItem(key: string): SettingHost {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw itemNotFound("SettingCollection.getItem");
    return setting;
  }

  getItemOrNullObject(key: string): SettingHost | null {
    return this.host.workbook.settings.has(key) ? new SettingHost(this.host, key) : null;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.setting */
export class SettingHost implements HostShape<Excel.Setting> {
  static readonly hostName = "Setting";

  constructor(
    private readonly host: HostContext,
    readonly key: string,
  ) {}

  get id(): string {
    return this.key;
  }

  get _Id(): string {
    return this.key;
  }

  get value(): unknown {
    if (!this.host.workbook.settings.has(this.key)) throw itemNotFound("Setting.value");
    return this.host.workbook.settings.get(this.key);
  }

  set value(value: unknown) {
    this.host.workbook.setSetting(this.key, value, "api");
  }

  delete(): void {
    if (!this.host.workbook.settings.has(this.key)) throw itemNotFound("Setting.delete");
    this.host.workbook.setSetting(this.key, undefined, "api");
  }
}
