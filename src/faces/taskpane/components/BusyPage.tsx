import type { Work } from "../state/PaneState";
import { Page } from "./Page";
import { WorkLine } from "./WorkLine";

/** Work that cannot be stopped half way: taking back, removing. */
export function BusyPage({ title, work }: { readonly title: string; readonly work: Work | null }) {
  return (
    <Page title={title} busy>
      <WorkLine work={work} waiting={title} />
    </Page>
  );
}
