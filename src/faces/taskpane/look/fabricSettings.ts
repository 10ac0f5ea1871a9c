declare global {
  interface Window {
    FabricConfig?: { readonly fontBaseUrl: string };
  }
}

/** Read by the controls when they load: without it they fetch web fonts from elsewhere. Import this before any control. */
window.FabricConfig = { fontBaseUrl: "" };

export const fabricSettings = window.FabricConfig;
