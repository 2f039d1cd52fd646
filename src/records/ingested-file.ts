import * as z from 'zod';
import { LearnedWords } from './learned-words.ts';
import { Minutes } from './minutes.ts';
import { PageText } from './page-text.ts';
import { RepairedPage } from './repaired-page.ts';
import { FileKind } from './scan.ts';

/** One file after the whole path: what goes into the store, in one transaction. */
export const IngestedFile = z.object({
  sha256: z.string(),
  name: z.string(),
  kind: FileKind,
  pageTexts: z.array(PageText),
  repairedPages: z.array(RepairedPage),
  minutes: z.array(Minutes).min(1),
  learned: LearnedWords,
  /** Tells what made the repaired pages and the minutes: the same of the same source and the same maker. */
  madeBy: z.string().optional(),
});
export type IngestedFile = Readonly<z.infer<typeof IngestedFile>>;
