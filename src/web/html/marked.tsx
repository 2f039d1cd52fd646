import type { FC } from 'hono/jsx';
import { markEnd, markStart } from '../../records/search-result.ts';

const marks = new RegExp(`${markStart}(.*?)${markEnd}`, 'su');

/** A snippet with the words that were found marked. */
export const Marked: FC<{ readonly text: string }> = ({ text }) => (
  <>{text.split(marks).map((part, at) => (at % 2 === 1 ? <mark>{part}</mark> : part))}</>
);
