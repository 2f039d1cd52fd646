import type { IngestedFile } from '../../src/records/ingested-file.ts';
import type { DecisionKind, Minutes, Paragraph } from '../../src/records/minutes.ts';

interface SampleParagraph {
  readonly number: number;
  readonly suffix?: string;
  readonly title: string;
  readonly text?: string;
  readonly decisions?: readonly string[];
  readonly quoted?: readonly string[];
  readonly page?: number;
  readonly caseNumber?: string;
  readonly kind?: DecisionKind;
  readonly amount?: string;
  readonly attachment?: string;
  /** What a notice asks a person to look at. */
  readonly doubt?: string;
}

/** A file with one protocol, as the pipeline would hand it to the store. */
export function sampleFile(
  name: string,
  sample: {
    readonly body?: string;
    readonly date?: string;
    readonly paragraphs: readonly SampleParagraph[];
    readonly pages?: readonly string[];
  },
): IngestedFile {
  const sha256 = Buffer.from(name).toString('hex').padEnd(64, '0').slice(0, 64);
  const pages = sample.pages ?? [
    sample.paragraphs.map((each) => `${each.title}\n${each.text ?? ''}`).join('\n'),
  ];
  return {
    sha256,
    name,
    kind: 'text',
    pageTexts: pages.map((text, index) => ({
      page: index + 1,
      width: null,
      height: null,
      verdict: { code: 'text-file', reason: 'a text file' },
      regions: [],
      lines: text
        .split('\n')
        .map((line) => ({ text: line, words: [], box: null, block: 0, fontSize: null, bold: null })),
      notices: [],
    })),
    repairedPages: pages.map((text, index) => ({
      page: index + 1,
      width: null,
      height: null,
      lines: text.split('\n').map((line, place) => ({
        text: line,
        sourceLine: place,
        ending: 'space',
        box: null,
        block: 0,
        fontSize: null,
        bold: null,
      })),
      furniture: [],
      edits: [],
      notices: [],
    })),
    minutes: [minutesOf(name, sha256, sample)],
    learned: { body: sample.body ?? null, words: {}, pairs: {} },
  };
}

function minutesOf(name: string, sha256: string, sample: Parameters<typeof sampleFile>[1]): Minutes {
  return {
    id: `${sha256.slice(0, 16)}-1`,
    source: { file: name, sha256, pages: sample.pages?.length ?? 1 },
    body: sample.body ?? null,
    date: sample.date ?? null,
    place: null,
    startTime: null,
    endTime: null,
    chair: null,
    secretary: null,
    adjusters: [],
    attendees: [],
    paragraphRange: null,
    meetingKind: null,
    dateEvidence: null,
    breaks: [],
    absentees: [],
    adjustedOn: null,
    publicNotice: null,
    signatures: [],
    paragraphs: sample.paragraphs.map(paragraphOf),
    attachments: [],
    notices: sample.paragraphs.flatMap(noticesOf),
    text: '',
  };
}

function noticesOf({ number, suffix, page, doubt }: SampleParagraph): Minutes['notices'] {
  if (doubt === undefined) return [];
  const paragraph = `§${number}${suffix ?? ''}`;
  return [{ code: 'amount-words-differ', severity: 'review', message: doubt, page: page ?? 1, paragraph }];
}

function paragraphOf(sample: SampleParagraph): Paragraph {
  const page = sample.page ?? 1;
  const decision = (quoted: boolean) => (text: string) => ({
    maker: null,
    text,
    points: [text],
    quoted,
    page,
    kind: sample.kind ?? null,
    pointKinds: [sample.kind ?? null],
    recommendedTo: null,
    assignments: [],
  });
  return {
    number: sample.number,
    suffix: sample.suffix ?? null,
    label: `§${sample.number}${sample.suffix ?? ''}`,
    title: sample.title,
    caseNumber: sample.caseNumber ?? null,
    pages: [page, page],
    text: sample.text ?? '',
    items: [],
    decisions: [
      ...(sample.decisions ?? []).map(decision(false)),
      ...(sample.quoted ?? []).map(decision(true)),
    ],
    proposals: [],
    votes: [],
    reservations: [],
    recusals: [],
    procedures: [],
    statements: [],
    references:
      sample.attachment === undefined
        ? []
        : [{ kind: 'attachment', text: sample.attachment, number: 1, date: null }],
    amounts:
      sample.amount === undefined
        ? []
        : [
            {
              text: sample.amount,
              value: Number(sample.amount.replaceAll(/\D/gu, '')),
              currency: 'SEK',
              unit: 'kr',
            },
          ],
  };
}
