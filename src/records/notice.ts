import * as z from 'zod';

/**
 * Something a person should know about a place in a document. `code` is stable kebab-case English; `message` is a
 * Swedish sentence for the kansli; `review` asks for a person's decision, `info` does not.
 */
export const Notice = z.object({
  code: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/u),
  severity: z.enum(['review', 'info']),
  message: z.string().min(1),
  /** 1-based page in the file, null when the notice is about the whole file. */
  page: z.int().positive().nullable(),
  /** The paragraph that it is about, by its label (`§9a`). */
  paragraph: z.string().optional(),
  /** 0-based index into the page's source lines (`PageText.lines`), where it is about one line. */
  line: z.int().nonnegative().optional(),
  /** The whole sentence, where it is about whether one decides. */
  sentence: z.string().min(1).optional(),
});
export type Notice = Readonly<z.infer<typeof Notice>>;
