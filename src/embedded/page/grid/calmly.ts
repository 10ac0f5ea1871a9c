import { distinctUntilChanged, Observable, shareReplay } from "rxjs";

/** Milliseconds after the first of several changes until they are shown. */
const MOMENT = 100;

const waiting = new Set<() => void>();

function soon(show: () => void): void {
  if (waiting.size === 0) setTimeout(flush, MOMENT);
  waiting.add(show);
}

/** All that changed is shown in one task, so that it is drawn once. */
function flush(): void {
  const due = [...waiting];
  waiting.clear();
  due.forEach((show) => show());
}

/**
 * What `source` tells, a moment later: what it tells while it is being subscribed to at once, later changes together with those of all others that
 * are told calmly, and none that was taken back meanwhile. However many listen, the source is asked once.
 */
export function calmly<T>(source: Observable<T>): Observable<T> {
  return new Observable<T>((listener) => {
    let isSubscribing = true;
    let latest: { value: T } | undefined;
    const show = (): void => {
      if (latest) listener.next(latest.value);
    };
    const subscription = source.subscribe({
      next: (value) => {
        latest = { value };
        if (isSubscribing) show();
        else soon(show);
      },
      error: (error) => listener.error(error),
    });
    isSubscribing = false;
    return () => {
      waiting.delete(show);
      subscription.unsubscribe();
    };
  }).pipe(distinctUntilChanged(), shareReplay({ bufferSize: 1, refCount: true }));
}
