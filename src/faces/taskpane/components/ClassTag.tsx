import { palette } from "../../../core/palette";
import type { Role } from "../../../core/Role";

/** The name of a class on the colour of its role, as the cells show it. */
export function ClassTag({ label, role }: { readonly label: string; readonly role: Role }) {
  const { fill, text } = palette[role];
  if (fill === null || text === null) return <span className="tag none">{label}</span>;
  return (
    <span className="tag" style={{ background: fill, color: text }}>
      {label}
    </span>
  );
}
