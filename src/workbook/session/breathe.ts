/** Lets the page draw and answer before what follows. A timer would wait four milliseconds each time; a message comes as soon as nothing more urgent is due. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
