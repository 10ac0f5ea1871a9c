import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useRef } from "react";
import { paneWords } from "../../../words/pane";
import { Page } from "../components/Page";
import { useGiven, useSay } from "../components/paneContext";
import { guide } from "../../../words/guide/guide";

interface HelpPageProps {
  /** The section that is unfolded. */
  readonly section: string;
  readonly onBack: () => void;
}

/** The user guide, unfolded where the user has come from. */
export function HelpPage({ section, onBack }: HelpPageProps) {
  const say = useSay();
  const { language } = useGiven();
  const shown = useRef<HTMLDetailsElement>(null);
  useEffect(() => shown.current?.scrollIntoView({ block: "start" }), []);
  return (
    <Page title={say(paneWords.help.title)} foot={<DefaultButton text={say(paneWords.preview.back)} onClick={onBack} />}>
      {guide[language].map(({ id, title, html }) => (
        <details key={id} className="guide" open={id === section} ref={id === section ? shown : undefined}>
          <summary>{title}</summary>
          {/* Our own pages, made into HTML while the pane was built: nothing of the user's is in them. */}
          <div dangerouslySetInnerHTML={{ __html: html }} />
        </details>
      ))}
    </Page>
  );
}
