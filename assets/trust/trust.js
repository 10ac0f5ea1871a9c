// Over plain http, office.js opens this page beside itself and asks whether the page that embeds the pane may be trusted.
addEventListener("message", (event) => {
  parent.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
});
