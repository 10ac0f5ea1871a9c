import type { CardLook } from "../../../../flow/card/createCardReader";
import { customerCardWords as words } from "../../../../words/customerCard";
import { useSay } from "../paneContext";

/** Nobody to show: what to select, or who is not known. */
export function NoCustomer({ look }: { readonly look: CardLook }) {
  const say = useSay();
  const unknown = look.kind === "unknown";
  return (
    <section>
      <h2>{unknown ? say(words.unknown, { met: look.met }) : say(words.none)}</h2>
      <p>{say(unknown ? words.unknownHelp : words.noneHelp)}</p>
    </section>
  );
}
