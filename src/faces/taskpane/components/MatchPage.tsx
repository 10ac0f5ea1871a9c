import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { paneWords } from "../../../words/pane";
import { cardWords } from "../../../words/cardWords";
import type { OpenPane, View } from "../state/PaneState";
import { rolesInUse } from "../state/rolesInUse";
import { Page } from "./Page";
import { usePane, useSay } from "./paneContext";
import { RoleMatch } from "./RoleMatch";

interface MatchPageProps {
  readonly state: OpenPane;
  readonly view: Extract<View, { at: "match" }>;
}

/** Which table is what, and which of its columns. */
export function MatchPage({ state, view }: MatchPageProps) {
  const say = useSay();
  const pane = usePane();
  const fitting = view.fits.filter(({ fits }) => fits).map(({ method }) => say(cardWords[method].title));
  const foot = (
    <>
      <PrimaryButton text={say(paneWords.match.use)} onClick={() => pane.store.dispatch({ type: "matchAccepted" })} />
      <DefaultButton text={say(paneWords.preview.back)} onClick={pane.back} />
    </>
  );
  return (
    <Page title={say(paneWords.match.title)} lead={say(paneWords.match.lead)} foot={foot}>
      {rolesInUse.map((role) => (
        <RoleMatch key={role} role={role} survey={state.survey} table={view.tables[role]} />
      ))}
      <p className="note" role="status" style={{ marginTop: 16 }}>
        {fitting.length > 0
          ? say(paneWords.match.fits, { methods: fitting.join(say(paneWords.done.comma)) })
          : say(paneWords.match.fitsNone)}
      </p>
    </Page>
  );
}
