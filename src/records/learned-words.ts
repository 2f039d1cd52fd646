import * as z from 'zod';

/**
 * What a file teaches about the words of its archive: its clean pages' words and pairs of words that follow each other,
 * with how often each stands there. Only words of people's own writing: pages born digital and sound, and lines that a
 * person has corrected.
 */
export const LearnedWords = z.object({
  /** Whose minutes they are; null where the file does not say. */
  body: z.string().nullable(),
  /** As written. */
  words: z.record(z.string(), z.int().positive()),
  /** Both words in small letters, a space between; `.` `,` and `#` stand for marks and numbers. */
  pairs: z.record(z.string(), z.int().positive()),
});
export type LearnedWords = Readonly<z.infer<typeof LearnedWords>>;
