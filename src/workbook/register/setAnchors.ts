/** A hidden name and the formula that it stands for. */
export interface Anchor {
  readonly name: string;
  readonly reference: string;
}

/** Queues a hidden name that follows an area. */
export function addAnchor(context: Excel.RequestContext, { name, reference }: Anchor): void {
  context.workbook.names.add(name, reference).visible = false;
}

/** Lets names stand for these areas, whether they exist already or not. */
export async function setAnchors(context: Excel.RequestContext, anchors: readonly Anchor[]): Promise<void> {
  if (anchors.length === 0) return;
  const present = anchors.map(({ name }) => context.workbook.names.getItemOrNullObject(name).load("name"));
  await context.sync();
  present.forEach((item, index) => {
    if (item.isNullObject) addAnchor(context, anchors[index]!);
    else item.formula = anchors[index]!.reference;
  });
}
