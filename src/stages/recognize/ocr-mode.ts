/**
 * Which pages are read from their pictures. `auto`: those whose text layer is missing or no good; `skip`: none; `redo`:
 * every scan, its layer good or not; `force`: every page, whatever its layer says.
 */
export const ocrModes = ['auto', 'skip', 'redo', 'force'] as const;
export type OcrMode = (typeof ocrModes)[number];
