/** Stands in for the menu of Fabric's buttons, which no button of the pane has: see `webpack.config.js`. */
export function ContextualMenu(): null {
  return null;
}
