import { Component, type ReactNode } from "react";
import { troubleOf, type Trouble } from "../state/Trouble";
import { PartMissing } from "./PartMissing";

interface PartBoundaryProps {
  /** Asks for the missing part once more. */
  readonly onAgain: () => void;
  readonly children: ReactNode;
}

/** Shows what to do where a page could not be loaded or drawn, instead of nothing. */
export class PartBoundary extends Component<PartBoundaryProps, { readonly trouble: Trouble | null }> {
  override readonly state: { readonly trouble: Trouble | null } = { trouble: null };

  static getDerivedStateFromError(error: unknown): { readonly trouble: Trouble } {
    return { trouble: troubleOf(error) };
  }

  override render(): ReactNode {
    const { trouble } = this.state;
    return trouble ? <PartMissing trouble={trouble} onAgain={this.again} /> : this.props.children;
  }

  private readonly again = (): void => {
    this.props.onAgain();
    this.setState({ trouble: null });
  };
}
