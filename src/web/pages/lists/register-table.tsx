import type { FC } from 'hono/jsx';
import type { RegisterAssignment, RegisterEntry } from '../../../store/register.ts';
import { dayAndYear } from '../../../swedish.ts';
import { paragraphAddress, protocolAddress } from '../../html/addresses.ts';
import { KindTags } from '../../html/kind-tags.tsx';
import { headingText } from '../../html/labels.ts';
import { dueText } from '../protocol/decision-block.tsx';

interface TableProps {
  readonly entries: readonly RegisterEntry[];
  readonly caption: string;
  readonly withBody: boolean;
}

/** Decisions, a row each. */
export const RegisterTable: FC<TableProps> = ({ entries, caption, withBody }) => (
  <div class="register">
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Sammanträde</th>
          <th scope="col">Ärende och beslut</th>
          <th scope="col">Slag</th>
          <th scope="col">Ansvarig</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row entry={entry} withBody={withBody} />
        ))}
      </tbody>
    </table>
  </div>
);

const Row: FC<{ readonly entry: RegisterEntry; readonly withBody: boolean }> = ({ entry, withBody }) => {
  const { minutesId, date, body, file, label, paragraphKey, title, kinds, assignments } = entry;
  return (
    <tr>
      <th scope="row">
        <a href={protocolAddress(minutesId)}>{date === null ? file : dayAndYear(date)}</a>
        {withBody && body !== null ? <p class="soft small body-name">{body}</p> : null}
      </th>
      <td class="said">
        <a class="matter" href={paragraphAddress(minutesId, paragraphKey)}>
          {headingText({ label, title })}
        </a>
        <Said entry={entry} />
      </td>
      <td class="kinds">
        {kinds.length === 0 ? null : <KindTags kinds={kinds} recommendedTo={entry.recommendedTo} />}
      </td>
      <td>
        {assignments.map((assignment) => (
          <Responsible assignment={assignment} />
        ))}
      </td>
    </tr>
  );
};

const Said: FC<{ readonly entry: RegisterEntry }> = ({ entry: { points, recommendedTo, versionOf } }) => {
  const [only, ...others] = points;
  return (
    <>
      {others.length === 0 ? (
        <p>{only}</p>
      ) : (
        <ul>
          {points.map((point) => (
            <li>{point}</li>
          ))}
        </ul>
      )}
      {recommendedTo === null ? null : <p class="soft small">{`Förslag till ${recommendedTo}`}</p>}
      {versionOf === null ? null : (
        <p>
          <span class="tag">Annan lydelse av samma protokoll</span>
        </p>
      )}
    </>
  );
};

const Responsible: FC<{ readonly assignment: RegisterAssignment }> = ({
  assignment: { who, due, dueDate },
}) => (
  <p>
    {who}
    {due === null ? null : <span class="soft small">{`, ${dueText({ text: due, date: dueDate })}`}</span>}
  </p>
);
