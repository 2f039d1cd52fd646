import type { FC } from 'hono/jsx';
import type { SameMeeting } from '../../../records/same-meeting.ts';
import { protocolAddress } from '../../html/addresses.ts';

/** Another stored paper of the same meeting, with its file's name. */
export interface OtherPaper extends SameMeeting {
  readonly file: string;
}

const words = { copy: 'samma text', version: 'annan lydelse' } as const;

/** Which other stored minutes are of the same meeting; nothing where none are. */
export const SameMeetingNote: FC<{ readonly others: readonly OtherPaper[] }> = ({ others }) =>
  others.length === 0 ? null : (
    <aside class="note no-print" aria-label="Samma sammanträde">
      <p>
        {'Sammanträdet finns sparat i fler än ett exemplar: '}
        {others.map(({ id, file, relation }, index) => (
          <>
            {index === 0 ? null : ', '}
            <a href={protocolAddress(id)}>{file}</a>
            {` (${words[relation]})`}
          </>
        ))}
        {'.'}
      </p>
    </aside>
  );
