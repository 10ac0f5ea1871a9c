/** The states of a prospect's need, as cells are read into. */
export const needStates = ["explicit", "latent", "none"] as const;

export type NeedState = (typeof needStates)[number];
