import type { FC } from 'hono/jsx';
import type { StoredNotice } from '../../../store/read-notices.ts';
import { count } from '../../../swedish.ts';
import { anchorOf, pageAddress, withQuery } from '../../html/addresses.ts';
import { labelText } from '../../html/labels.ts';

interface ToReviewProps {
  readonly minutesId: string;
  readonly notices: readonly StoredNotice[];
}

/** What waits for a person in these minutes; nothing where nothing does. */
export const ToReview: FC<ToReviewProps> = ({ minutesId, notices }) =>
  notices.length === 0 ? null : (
    <section class="note warm to-review no-print" aria-labelledby="att-granska">
      <h2 id="att-granska">{`${count(notices.length, 'uppgift', 'uppgifter')} att granska`}</h2>
      <ul>
        {notices.map((notice) => (
          <li>
            {notice.message} <Place minutesId={minutesId} notice={notice} />
          </li>
        ))}
      </ul>
      <p>
        <a href={withQuery('/granska', { protokoll: minutesId })}>Granska protokollet</a>
      </p>
    </section>
  );

const Place: FC<{ readonly minutesId: string; readonly notice: StoredNotice }> = ({
  minutesId,
  notice: { page, line, paragraph },
}) => (
  <>
    {paragraph === null ? null : <a href={`#${anchorOf(paragraph)}`}>{labelText(paragraph)}</a>}
    {paragraph === null || page === null ? null : ', '}
    {page === null ? null : <a href={pageAddress(minutesId, page, line ?? undefined)}>{`sida ${page}`}</a>}
  </>
);
