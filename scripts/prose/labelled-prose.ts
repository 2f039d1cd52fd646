import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * `decides`; `adds` to the decision before it, and settles nothing apart from it; `not`; or `unsure` where careful readers may
 * differ.
 */
export type Label = 'decides' | 'adds' | 'not' | 'unsure';

export interface LabelledSentence {
  readonly label: Label;
  readonly text: string;
}

export interface LabelledParagraph {
  readonly title: string;
  readonly sentences: readonly LabelledSentence[];
}

/** A few paragraphs of one meeting's running text, each sentence with what it is. */
export interface LabelledMeeting {
  /** File and place in it: `public 12`. */
  readonly name: string;
  readonly body: string;
  readonly year: number;
  readonly paragraphs: readonly LabelledParagraph[];
}

const folder = new URL('../../fixtures/prose/', import.meta.url);
const built = new URL('../../build/prose/', import.meta.url);
const labels: ReadonlyMap<string, Label> = new Map([
  ['=', 'decides'],
  ['+', 'adds'],
  ['-', 'not'],
  ['?', 'unsure'],
]);

/** All meetings of a part of fixtures/prose, whose README gives the format. @throws Error on a line of another form. */
export function labelledMeetings(part: 'learn' | 'measure'): readonly LabelledMeeting[] {
  const own = new URL(`${part}/`, folder);
  return readdirSync(own)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => parseMeetings(readFileSync(new URL(name, own), 'utf8'), name.replace(/\.txt$/u, '')));
}

export function parseMeetings(text: string, file: string): readonly LabelledMeeting[] {
  const blocks = text.split(/^(?=body: )/mu).filter((block) => block.trim() !== '');
  return blocks.map((block, i) => {
    const [head = '', ...paragraphs] = block.split(/^(?=## )/mu);
    const found = /^body: (.+) \| .*?(\d{4})/u.exec(head);
    if (found === null) throw new Error(`${file}: no "body: name | year" in ${JSON.stringify(head)}`);
    const [, body = '', year = ''] = found;
    return { name: `${file} ${i + 1}`, body, year: Number(year), paragraphs: paragraphs.map(parseParagraph) };
  });
}

function parseParagraph(block: string): LabelledParagraph {
  const [head = '', ...lines] = block.split('\n').filter((line) => line.trim() !== '');
  return { title: head.slice('## '.length).trim(), sentences: lines.map(parseSentence) };
}

function parseSentence(line: string): LabelledSentence {
  const label = labels.get(line.slice(0, 1));
  if (label === undefined || line[1] !== ' ') throw new Error(`no labelled sentence: ${line}`);
  return { label, text: line.slice(2).trim() };
}

/** The meeting as minutes with numbered paragraphs, written under build/prose. @returns its path. */
export function writeMinutes({ name, body, year, paragraphs }: LabelledMeeting): string {
  const texts = paragraphs.map(
    ({ title, sentences }, i) => `§ ${i + 1} ${title}\n\n${sentences.map(({ text }) => text).join(' ')}\n`,
  );
  mkdirSync(built, { recursive: true });
  const path = fileURLToPath(new URL(`${name.replace(' ', '-')}.txt`, built));
  writeFileSync(path, [body, '', `Protokoll fört den 14 mars ${year}`, '', ...texts].join('\n'));
  return path;
}
