import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { optionsFound } from "../optionsFound";
import type { PickerOption, PickerProps } from "./PickerProps";

/**
 * A long list, searched by typing any part of an entry. Follows the pattern "editable combobox with list autocomplete" of the ARIA Authoring Practices
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). The list opens beneath the field and pushes the page down, so that it is never cut off.
 */
export function SearchPicker({ label, labelHidden = false, options, chosen, onPick }: PickerProps) {
  const id = useId();
  const [search, setSearch] = useState<Search | null>(null);
  const found = search ? optionsFound(options, search.text) : [];
  const shownText = search?.text ?? options.find(({ key }) => key === chosen)?.text ?? "";
  const open = (text: string): void =>
    setSearch({ text, active: Math.max(0, text === "" ? options.findIndex(({ key }) => key === chosen) : 0) });
  const pick = (option: PickerOption | undefined): void => {
    if (option) onPick(option.key);
    setSearch(null);
  };
  const onKey = (event: KeyboardEvent): void => {
    const next = afterKey(event.key, search, found.length);
    if (next === undefined) return;
    event.preventDefault();
    if (next === "pick") pick(found[search?.active ?? 0]);
    else if (next === "open") open("");
    else setSearch(next);
  };
  return (
    <div className="search">
      <label className={labelHidden ? "heard" : "search-label"} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="search-field"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={search !== null}
        aria-controls={search ? `${id}-list` : undefined}
        aria-activedescendant={search && found.length > 0 ? `${id}-${search.active}` : undefined}
        value={shownText}
        onClick={() => search ?? open("")}
        onChange={({ target }) => open(target.value)}
        onKeyDown={onKey}
        onBlur={() => setSearch(null)}
      />
      {search && <FoundList id={id} label={label} found={found} active={search.active} chosen={chosen} onPick={pick} />}
    </div>
  );
}

interface Search {
  readonly text: string;
  /** Index of the entry that Enter takes. */
  readonly active: number;
}

/** What a key does to the search; `undefined` leaves the key to the field. */
function afterKey(key: string, search: Search | null, count: number): Search | "pick" | "open" | null | undefined {
  if (!search) return key === "ArrowDown" || key === "Enter" ? "open" : undefined;
  if (key === "Escape") return null;
  if (key === "Enter") return "pick";
  if (count === 0) return undefined;
  if (key === "ArrowDown") return { ...search, active: (search.active + 1) % count };
  return key === "ArrowUp" ? { ...search, active: (search.active + count - 1) % count } : undefined;
}

interface FoundListProps {
  readonly id: string;
  readonly label: string;
  readonly found: readonly PickerOption[];
  readonly active: number;
  readonly chosen: string;
  readonly onPick: (option: PickerOption) => void;
}

function FoundList({ id, label, found, active, chosen, onPick }: FoundListProps) {
  const activeItem = useRef<HTMLLIElement>(null);
  useEffect(() => {
    activeItem.current?.scrollIntoView({ block: "nearest" });
  }, [active, found.length]);
  return (
    <ul className="search-list" id={`${id}-list`} role="listbox" aria-label={label}>
      {found.map((option, index) => (
        <li
          key={option.key}
          id={`${id}-${index}`}
          ref={index === active ? activeItem : undefined}
          role="option"
          aria-selected={option.key === chosen}
          className={index === active ? "active" : undefined}
          // Before the field loses the focus, which would close the list.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(option);
          }}
        >
          {option.text}
        </li>
      ))}
    </ul>
  );
}
