import type { MeetingKind } from '../../../records/minutes.ts';
import { joinValues } from './cover.ts';
import { readCoverLabel } from './cover-labels.ts';
import type { CoverKey } from './cover-labels.ts';
import type { MeetingSources } from './meeting-sources.ts';

const meeting = '(?:\\p{Ll}*(?:stämma|möte|sammanträde|sammankomst)(?:n|t)?)';

// the first that fits: an extra annual meeting is extra, an ordinary annual one annual
const kinds: readonly (readonly [MeetingKind, RegExp])[] = [
  ['extra', new RegExp(`(?<!\\p{L})extra(?:insatt|ordinarie)?[ -]?\\p{Ll}* ?${meeting}(?!\\p{L})`, 'iu')],
  [
    'constituting',
    new RegExp(
      `(?<!\\p{L})konstituerande (?:\\p{Ll}+ )?${meeting}|(?<!\\p{Ll})${meeting}[ ,–(-]+konstituerande|(?<!\\p{L})konstitueringsmöte`,
      'iu',
    ),
  ],
  ['annual', /(?<!\p{L})(?:ordinarie )?års(?:möte|stämma|sammanträde)/iu],
  ['ordinary', new RegExp(`(?<!\\p{L})ordinarie (?:\\p{Ll}+ )?${meeting}(?!\\p{L})`, 'iu')],
];

/** What kind of meeting the title, a label, the running headers or the words that open it say it was; else null. */
export function readMeetingKind({ cover, rows, headers, paragraphs }: MeetingSources): MeetingKind | null {
  const labelled = rows.filter(({ key }) => key === 'meeting' || key === 'body').map(joinValues);
  const bare = labelled.map(bareKind).find((kind) => kind !== null);
  if (bare !== undefined) return bare;
  const opening = paragraphs
    .slice(0, 1)
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s/u))
    .filter(opens);
  for (const texts of [[titleOf(cover), ...labelled], headers, opening]) {
    const text = texts.join('\n').replace(/(?:kallelse|kallelsen) till \p{L}+ ?\p{L}*/giu, '');
    const kind = kinds.find(([, pattern]) => pattern.test(text))?.[0];
    if (kind !== undefined) return kind;
  }
  return null;
}

/** Sammanträde: Extra */
function bareKind(text: string): MeetingKind | null {
  if (/^(?:ett )?extra(?:insatt)?(?!\p{L})/iu.test(text)) return 'extra';
  if (/^ordinarie\.?$/iu.test(text)) return 'ordinary';
  return /^konstituerande\.?$/iu.test(text) ? 'constituting' : null;
}

const opens = (sentence: string): boolean =>
  /öppna|välkomn/iu.test(sentence) && !/föregående|senaste|inför|efter/iu.test(sentence);

const untold: ReadonlySet<CoverKey> = new Set(['meeting', 'body', 'other']);

/** The lines before the first label that tells of something else: `Org.nr`, `Möte` stand over the title. */
function titleOf(cover: MeetingSources['cover']): string {
  const lines = cover.slice(0, 10).map(({ text }) => text);
  const end = lines.findIndex((text) => {
    const label = readCoverLabel(text);
    return label !== null && !untold.has(label.key);
  });
  return lines.slice(0, end === -1 ? lines.length : end).join(' ');
}
