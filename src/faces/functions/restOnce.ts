/** Resolves after the page has answered what waits. Unlike a timer a message is not slowed down while the page is hidden, as a closed pane is. */
export function restOnce(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
