/** How long an engine is waited for, and who is told that something has come of it. */
export interface EnginePatience {
  /** The longest that one image may take, in seconds: a page takes one or two, one that takes this long never ends. */
  readonly imageSeconds: number;
  readonly onProgress: () => void;
}

export const usualPatience: EnginePatience = { imageSeconds: 60, onProgress: () => {} };
