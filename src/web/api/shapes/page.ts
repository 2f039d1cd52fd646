import * as z from 'zod';
import { Notice } from '../../../records/notice.ts';
import { PageText, TextLine } from '../../../records/page-text.ts';
import { Edit, Furniture, RepairedLine } from '../../../records/repaired-page.ts';

/** A page of a meeting's file: its clean text, what was read, and what leads from the one to the other. */
export const Page = z.object({
  meeting: z.string().meta({ description: 'The meeting’s id.' }),
  page: z.int().positive(),
  pages: z.int().positive().meta({ description: 'How many the file has.' }),
  ...PageText.pick({ width: true, height: true, verdict: true }).shape,
  lines: z
    .array(RepairedLine)
    .meta({ description: 'The clean text, people’s corrections included, without what is in furniture.' }),
  furniture: z.array(Furniture).meta({ description: 'Running heads, page numbers, signatures: kept apart.' }),
  sourceLines: z
    .array(TextLine.omit({ words: true }))
    .meta({ description: 'The lines exactly as read; sourceLine and line are places in this list, from 0.' }),
  edits: z.array(Edit).meta({ description: 'What repair has changed; a corrected line has none.' }),
  notices: z.array(Notice),
});
