import type { FC } from 'hono/jsx';
import type { LinkedParagraph } from '../../../records/linked-minutes.ts';
import { dayAndYear } from '../../../swedish.ts';

/** What people have ruled of a paragraph's sentences: whether they decide, and who said so. */
export const Verdicts: FC<{ readonly paragraph: LinkedParagraph }> = ({ paragraph: { verdicts = [] } }) =>
  verdicts.length === 0 ? null : (
    <ul class="part-fact plain-list">
      {verdicts.map(({ sentence, decides, by, at }) => (
        <li>
          {`”${sentence}” ${decides ? 'är ett beslut' : 'är inget beslut'}: avgjort av ${by} ${dayAndYear(at.slice(0, 10))}.`}
        </li>
      ))}
    </ul>
  );
