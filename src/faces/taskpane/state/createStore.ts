/** The state of the pane and who wants to know when it changes. */
export interface Store<S, E> {
  readonly state: () => S;
  readonly dispatch: (event: E) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Keeps a state that changes only through a pure reducer. */
export function createStore<S, E>(reduce: (state: S, event: E) => S, initial: S): Store<S, E> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (event) => {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
