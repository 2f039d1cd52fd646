/** Confidences are Tesseract's, 0 to 100. */
export const sure = 80;
/** From here on a reading is more than a guess. */
export const halfSure = 60;
/** Below this a reading is made of handwriting, a logo or dirt. */
export const guesswork = 30;
/** Of figures that differ one model's are nearly always the right ones, unless it is this much less sure. */
export const clearlyLessSure = 15;
/** A difference that settles a disagreement. */
export const clearlySurer = 25;
