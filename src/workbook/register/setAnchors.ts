/** A hidden name and the formula that it stands for. */
export interface Anchor {
  readonly name: string;
  readonly reference: string;
}

/** Queues a hidden name that follows an area. */
export function addAnchor(context: Excel.RequestContext, { name, reference }: Anchor): void {
  context.workbook.names.add(name, reference).visible = false;
}

/** Looks which names exist already. One request; the result queues that a name stand for an area from then on. */
export async function lookUpAnchors(context: Excel.RequestContext, names: readonly string[]): Promise<(anchor: Anchor) => void> {
  const present = new Map(names.map((name) => [name, context.workbook.names.getItemOrNullObject(name).load("name")]));
  if (names.length > 0) await context.sync();
  return (anchor) => {
    const item = present.get(anchor.name);
    if (!item || item.isNullObject) addAnchor(context, anchor);
    else item.formula = anchor.reference;
  };
}

/** Lets names stand for these areas, whether they exist already or not. */
export async function setAnchors(context: Excel.RequestContext, anchors: readonly Anchor[]): Promise<void> {
  const set = await lookUpAnchors(
    context,
    anchors.map(({ name }) => name),
  );
  anchors.forEach(set);
}
