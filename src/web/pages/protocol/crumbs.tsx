import type { Child, FC } from 'hono/jsx';
import type { Minutes } from '../../../records/minutes.ts';
import { withQuery } from '../../html/addresses.ts';

interface CrumbsProps {
  readonly minutes: Pick<Minutes, 'body' | 'date'>;
  /** What stands below the year: the meeting, on the pages within it. */
  readonly children?: Child;
}

/** Where in the archive one is: Protokoll, the body, the year. */
export const Crumbs: FC<CrumbsProps> = ({ minutes: { body, date }, children }) => {
  const year = date?.slice(0, 4);
  return (
    <nav class="crumbs small no-print" aria-label="Var du är">
      <ol class="plain-list">
        <li>
          <a href="/protokoll">Protokoll</a>
        </li>
        {body === null ? null : (
          <li>
            <a href={withQuery('/protokoll', { organ: body })}>{body}</a>
          </li>
        )}
        {year === undefined ? null : (
          <li>
            <a href={withQuery('/protokoll', { organ: body ?? undefined, ar: year })}>{year}</a>
          </li>
        )}
        {children === undefined ? null : <li>{children}</li>}
      </ol>
    </nav>
  );
};
