import type { FC } from 'hono/jsx';
import type { ListedMeeting } from '../../../store/read-meetings.ts';
import { count, dayAndMonth } from '../../../swedish.ts';
import { groupBy } from '../../html/group-by.ts';
import { protocolAddress, withQuery } from '../../html/addresses.ts';

/** Stored protocols in their order, a heading for each year. */
export const MeetingList: FC<{ readonly meetings: readonly ListedMeeting[] }> = ({ meetings }) =>
  meetings.length === 0 ? (
    <p class="note">Här finns inga protokoll. Välj ett annat organ eller ett annat år.</p>
  ) : (
    <>
      {[...groupBy(meetings, ({ date }) => date?.slice(0, 4) ?? 'Utan datum')].map(([year, own]) => (
        <section>
          <h2 class="list-year">{year}</h2>
          <ol class="plain-list meetings">
            {own.map((meeting) => (
              <Meeting meeting={meeting} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );

const Meeting: FC<{ readonly meeting: ListedMeeting }> = ({ meeting }) => {
  const { id, body, date, file, paragraphs, decisions } = meeting;
  return (
    <li>
      <span class="when">{date === null ? '' : <time datetime={date}>{dayAndMonth(date)}</time>}</span>
      <span>
        <a href={protocolAddress(id)}>{body ?? file}</a>
      </span>
      <span class="what">
        {[count(paragraphs, 'paragraf', 'paragrafer'), count(decisions, 'beslut', 'beslut')].join(', ')}
      </span>
      <Marks meeting={meeting} />
    </li>
  );
};

/** What is to be known of it before it is opened. */
const Marks: FC<{ readonly meeting: ListedMeeting }> = ({
  meeting: { id, state, waiting, copyOf, versionOf },
}) =>
  state === 'stored' && waiting === 0 && copyOf === null && versionOf === null ? null : (
    <span class="marks">
      {waiting === 0 ? null : (
        <a class="tag warm" href={withQuery('/granska', { protokoll: id })}>
          {`${waiting} att granska`}
        </a>
      )}
      {state === 'partial' ? <span class="tag bad">Delvis läst</span> : null}
      {copyOf === null ? null : (
        <a class="tag" href={protocolAddress(copyOf)}>
          Samma text som ett annat exemplar
        </a>
      )}
      {versionOf === null ? null : (
        <a class="tag" href={protocolAddress(versionOf)}>
          Annan lydelse av samma protokoll
        </a>
      )}
    </span>
  );
