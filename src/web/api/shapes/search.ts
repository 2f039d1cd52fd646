import * as z from 'zod';
import { keyOfLabel } from '../../../records/paragraph-key.ts';
import { markEnd, markStart, SearchHit, SearchResult } from '../../../records/search-result.ts';
import { pageAddress, paragraphAddress as paragraphPage } from '../../html/addresses.ts';
import { listOf } from './list.ts';
import { meetingAddress, MeetingRef } from './meeting.ts';
import { paragraphAddress } from './paragraph.ts';

const marks = z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])).readonly();

/** A paragraph, a decision or a page that answers a question. */
export const Hit = SearchHit.omit({
  markedTitle: true,
  minutesId: true,
  body: true,
  date: true,
  file: true,
}).extend({
  meeting: MeetingRef,
  snippet: z.string().meta({ description: 'Clean text around the best place.' }),
  marks: z
    .object({ title: marks, snippet: marks })
    .meta({ description: 'Where the words found begin and end in title and snippet, in UTF-16 units.' }),
  self: z.string(),
  html: z.string(),
});
export const HitList = listOf(Hit).extend({
  more: z
    .boolean()
    .meta({ description: 'True where there are more than total, and nobody has counted them.' }),
  ...SearchResult.pick({ relaxed: true, suggestions: true }).shape,
});

export function hitOf(hit: SearchHit): z.output<typeof Hit> {
  const { minutesId, body, date, file, markedTitle, ...rest } = hit;
  const title = takeMarks(markedTitle);
  const snippet = takeMarks(hit.snippet);
  return {
    ...rest,
    title: title.text,
    snippet: snippet.text,
    marks: { title: title.marks, snippet: snippet.marks },
    meeting: { id: minutesId, file, body, date, self: meetingAddress(minutesId) },
    ...addressesOf(hit),
  };
}

function addressesOf({ minutesId, label, page }: SearchHit): {
  readonly self: string;
  readonly html: string;
} {
  if (label === null) {
    return { self: `${meetingAddress(minutesId)}/pages/${page}`, html: pageAddress(minutesId, page) };
  }
  return { self: paragraphAddress(minutesId, keyOfLabel(label)), html: paragraphPage(minutesId, label) };
}

const anyMark = new RegExp(`([${markStart}${markEnd}])`, 'u');

/** A text without its marks, and where they stood: `[start, end]` of each word found. */
function takeMarks(marked: string): { readonly text: string; readonly marks: [number, number][] } {
  const found: [number, number][] = [];
  let text = '';
  let start = 0;
  for (const part of marked.split(anyMark)) {
    if (part === markStart) start = text.length;
    else if (part === markEnd) found.push([start, text.length]);
    else text += part;
  }
  return { text, marks: found };
}
