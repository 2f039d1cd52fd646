import { createHash } from 'node:crypto';
import type { IngestedFile } from '../../../src/records/ingested-file.ts';
import { DecisionKind } from '../../../src/records/minutes.ts';
import type { Minutes, Paragraph } from '../../../src/records/minutes.ts';
import type { Random } from '../../fixtures/seeded-random.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';
import { madeLanguage } from './made-language.ts';
import type { MadeLanguage } from './made-language.ts';

export const paragraphsPerMeeting = 40;
const bodies = 60;
const firstYear = 1994;
const years = 30;
const paragraphsPerPage = 8;
const wordsPerLine = 12;
/** As in the fixtures: half of the paragraphs decide, a fifth name money, a tenth an attachment, one in twenty is in doubt. */
const chances = { decision: 0.55, amount: 0.2, attachment: 0.1, review: 0.05, caseNumber: 0.6 } as const;

/** Meetings of an archive of sixty bodies over thirty years, each as the pipeline hands a file to the store. */
export function* madeMeetings(count: number): Generator<IngestedFile> {
  const random = seededRandom('search archive');
  const language = madeLanguage(random);
  const names = Array.from({ length: bodies }, (_, at) => bodyName(language, at));
  for (let at = 0; at < count; at += 1) yield meeting(at, names[at % bodies] ?? '', language, random);
}

function bodyName(language: MadeLanguage, at: number): string {
  return `${language.bodies[at % language.bodies.length] ?? ''}${at < language.bodies.length ? '' : ` ${at}`}`;
}

function meeting(at: number, body: string, language: MadeLanguage, random: Random): IngestedFile {
  const sha256 = createHash('sha256').update(`meeting ${at}`).digest('hex');
  const date = dateOf(random);
  const first = 1 + Math.floor(random.uniform() * 150);
  const paragraphs = Array.from({ length: paragraphsPerMeeting }, (_, number) =>
    paragraph(first + number, 1 + Math.floor(number / paragraphsPerPage), date, language, random),
  );
  const pages = pagesOf(body, date, paragraphs, language);
  const minutes = minutesOf(`${sha256.slice(0, 16)}-1`, sha256, body, date, paragraphs, random);
  return {
    sha256,
    name: `${date} ${at}.pdf`,
    kind: 'pdf',
    ...pages,
    minutes: [minutes],
    learned: { body, words: {}, pairs: {} },
  };
}

function dateOf(random: Random): string {
  const day = Date.UTC(firstYear, 0, 1) + Math.floor(random.uniform() * years * 365.25) * 86_400_000;
  return new Date(day).toISOString().slice(0, 10);
}

function paragraph(
  number: number,
  page: number,
  date: string,
  language: MadeLanguage,
  random: Random,
): Paragraph {
  const length = Math.round(12 - Math.log(1 - random.uniform()) * 60);
  const told = language.text(Math.min(length, 800));
  const decides = random.uniform() < chances.decision;
  const decision = decides ? language.text(8 + Math.floor(random.uniform() * 16)) : '';
  const kind = DecisionKind.options[Math.floor(random.uniform() * DecisionKind.options.length)] ?? null;
  const by = random.uniform() < 0.3 ? ` ${language.name()} yrkar bifall.` : '';
  return {
    number,
    suffix: null,
    label: `§${number}`,
    title: language.title(),
    caseNumber:
      random.uniform() < chances.caseNumber
        ? `KS ${date.slice(0, 4)}/${Math.floor(random.uniform() * 999)}`
        : null,
    pages: [page, page],
    text: `${told}${by}${decides ? `\nBeslut\n${decision}` : ''}`,
    items: [],
    decisions: decides
      ? [
          {
            maker: null,
            text: decision,
            points: [decision],
            quoted: false,
            page,
            kind,
            pointKinds: [kind],
            recommendedTo: null,
            assignments: [],
          },
        ]
      : [],
    proposals: [],
    votes: [],
    reservations: [],
    recusals: [],
    procedures: [],
    statements: [],
    references:
      random.uniform() < chances.attachment
        ? [{ kind: 'attachment', text: 'bilaga 1', number: 1, date: null }]
        : [],
    amounts:
      random.uniform() < chances.amount
        ? [{ text: '930 000 kronor', value: 930_000, currency: 'SEK', unit: 'kr' }]
        : [],
  };
}

function minutesOf(
  id: string,
  sha256: string,
  body: string,
  date: string,
  paragraphs: Paragraph[],
  random: Random,
): Minutes {
  const doubtful = paragraphs.filter(() => random.uniform() < chances.review);
  return {
    id,
    source: { file: `${date}.pdf`, sha256, pages: paragraphs.at(-1)?.pages[1] ?? 1 },
    body,
    date,
    place: 'Kommunhuset, Sjöby',
    startTime: '13:00',
    endTime: '15:15',
    chair: null,
    secretary: null,
    adjusters: [],
    attendees: [],
    paragraphRange: { first: paragraphs[0]?.number ?? 1, last: paragraphs.at(-1)?.number ?? 1 },
    meetingKind: 'ordinary',
    dateEvidence: null,
    breaks: [],
    absentees: [],
    adjustedOn: null,
    publicNotice: null,
    signatures: [],
    paragraphs,
    attachments: [],
    notices: doubtful.map(({ label, pages }) => ({
      code: 'amount-words-differ',
      severity: 'review',
      message: 'Beloppet är inte detsamma i ord.',
      page: pages[0],
      paragraph: label,
    })),
    text: paragraphs.map(({ title, text }) => `${title}\n${text}`).join('\n'),
  };
}

/** A cover with those who were there before the first paragraphs; then a line of the text a line. */
function pagesOf(
  body: string,
  date: string,
  paragraphs: readonly Paragraph[],
  language: MadeLanguage,
): Pick<IngestedFile, 'pageTexts' | 'repairedPages'> {
  const cover = [
    body,
    `Sammanträdesdatum ${date}`,
    ...Array.from({ length: 12 }, () => `${language.name()}, ledamot`),
  ];
  const count = paragraphs.at(-1)?.pages[1] ?? 1;
  const pages = Array.from({ length: count }, (_, at) => {
    const own = paragraphs.filter(({ pages: [first] }) => first === at + 1);
    const lines = own.flatMap(({ label, title, text }) => [`${label} ${title}`, ...linesOf(text)]);
    return { page: at + 1, lines: at === 0 ? [...cover, ...lines] : lines };
  });
  const place = { box: null, block: 0, fontSize: null, bold: null };
  return {
    pageTexts: pages.map(({ page, lines }) => ({
      page,
      width: null,
      height: null,
      verdict: { code: 'text-file', reason: 'made' },
      regions: [],
      lines: lines.map((text) => ({ ...place, text, words: [] })),
      notices: [],
    })),
    repairedPages: pages.map(({ page, lines }) => ({
      page,
      width: null,
      height: null,
      lines: lines.map((text, sourceLine) => ({ ...place, text, sourceLine, ending: 'space' as const })),
      furniture: [],
      edits: [],
      notices: [],
    })),
  };
}

function linesOf(text: string): readonly string[] {
  const words = text.split(/\s+/u);
  return Array.from({ length: Math.ceil(words.length / wordsPerLine) }, (_, at) =>
    words.slice(at * wordsPerLine, (at + 1) * wordsPerLine).join(' '),
  );
}
