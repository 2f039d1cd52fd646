import * as z from 'zod';
import { maskPage } from '../../../records/mask-page.ts';
import { readCleanPage } from '../../../pipeline/read-clean-page.ts';
import { operation } from '../operation.ts';
import { wholeNumber } from '../parameters.ts';
import { Problem } from '../problem.ts';
import { Page } from '../shapes/page.ts';
import { findMeeting, meetingPath } from './find-meeting.ts';

export const showPage = operation({
  id: 'showPage',
  tag: 'Reading',
  address: '/meetings/{meeting}/pages/{page}',
  summary: 'One page of a meeting’s file, clean and as it was read',
  description:
    'Each clean line knows its source line, and each edit its place there: taking the edits back gives the source. Boxes are in points from the page’s top left corner.',
  path: meetingPath.extend({ page: wholeNumber(1, 1_000_000) }),
  query: z.strictObject({}),
  gives: Page,
  example: '/meetings/0123456789abcdef-1/pages/1',
  cover: maskPage,
  find: ({ meeting, page }, { database }) => {
    const { id, source } = findMeeting(database, meeting);
    const found = readCleanPage(database, source.sha256, page);
    if (found === null)
      throw new Problem('not-found', `The meeting’s file has the pages 1 to ${source.pages}.`);
    const { text, clean } = found;
    return {
      meeting: id,
      page,
      pages: source.pages,
      width: text.width,
      height: text.height,
      verdict: text.verdict,
      lines: clean.lines,
      furniture: clean.furniture,
      sourceLines: text.lines.map(({ words: _words, ...line }) => line),
      edits: clean.edits,
      notices: [...text.notices, ...clean.notices],
    };
  },
});
