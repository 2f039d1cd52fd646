import * as z from 'zod';
import { countJournal } from '../../../store/journal.ts';
import { lastNight } from '../../../store/nights.ts';
import { countArchive } from '../../../store/read-night-minutes.ts';
import { programVersion } from '../../../version.ts';
import { operation } from '../operation.ts';
import { Status } from '../shapes/status.ts';

const version = programVersion();

export const showStatus = operation({
  id: 'showStatus',
  tag: 'About',
  address: '/status',
  summary: 'How the archive stands',
  description:
    'What is stored, what waits for a person, how the last night ended, and the program’s version.',
  path: z.object({}),
  query: z.strictObject({}),
  gives: Status,
  example: '/status',
  find: (_asked, { database }) => {
    const night = lastNight(database);
    return {
      program: { version },
      archive: countArchive(database),
      journal: countJournal(database),
      lastNight:
        night === null ? null : { startedAt: night.startedAt, endedAt: night.endedAt, state: night.state },
    };
  },
});
