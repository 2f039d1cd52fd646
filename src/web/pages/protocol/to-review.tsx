import type { FC } from 'hono/jsx';
import type { ReviewItem } from '../../../records/review-item.ts';
import { count, counted } from '../../../swedish.ts';
import { keyOfLabel } from '../../../records/paragraph-key.ts';
import { pageAddress, withQuery } from '../../html/addresses.ts';
import { labelText } from '../../html/labels.ts';

/** What waits for a person in some minutes: the worst of it, and how much there is in all. */
export interface Waiting {
  readonly total: number;
  readonly items: readonly ReviewItem[];
}

interface ToReviewProps {
  readonly minutesId: string;
  readonly waiting: Waiting;
}

/** What waits for a person in these minutes; nothing where nothing does. */
export const ToReview: FC<ToReviewProps> = ({ minutesId, waiting: { total, items } }) =>
  total === 0 ? null : (
    <section class="note warm to-review no-print" aria-labelledby="att-granska">
      <h2 id="att-granska">{`${count(total, 'uppgift', 'uppgifter')} att granska`}</h2>
      <ul>
        {items.map((item) => (
          <li>
            <a href={withQuery(`/granska/${item.id}`, { protokoll: minutesId })}>{item.message}</a>{' '}
            <Place minutesId={minutesId} item={item} />
          </li>
        ))}
      </ul>
      {total <= items.length ? null : (
        <p>
          <a href={withQuery('/granska', { protokoll: minutesId })}>
            {`Visa ${counted(total - items.length, 'till', 'till')}`}
          </a>
        </p>
      )}
    </section>
  );

const Place: FC<{ readonly minutesId: string; readonly item: ReviewItem }> = ({
  minutesId,
  item: { page, line, paragraph },
}) => (
  <>
    {paragraph === null ? null : <a href={`#${keyOfLabel(paragraph)}`}>{labelText(paragraph)}</a>}
    {paragraph === null || page === null ? null : ', '}
    {page === null ? null : <a href={pageAddress(minutesId, page, line ?? undefined)}>{`sida ${page}`}</a>}
  </>
);
