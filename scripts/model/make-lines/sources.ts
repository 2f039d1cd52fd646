import { createHash } from 'node:crypto';
import { loadProtocol } from '../../fixtures/load-protocols.ts';
import { printLines } from '../../fixtures/print-lines.ts';
import { readSplit } from '../../fixtures/split.ts';
import { labelledMeetings } from '../../prose/labelled-prose.ts';

/** A stretch of printed text: a paragraph, a heading, a row. */
export interface Source {
  readonly text: string;
  readonly part: 'train' | 'eval';
}

/** Of the documents, one in so many is kept for evaluation. */
const evalShare = 12;

/** The texts of fixtures' learn part, whole documents to one part each. */
export async function readSources(): Promise<readonly Source[]> {
  const { learn } = await readSplit();
  const sources: Source[] = [];
  for (const id of learn) {
    const lines = printLines(await loadProtocol(id));
    sources.push(...lines.map(({ text }) => ({ text, part: partOf(id) })));
  }
  for (const { name, paragraphs } of labelledMeetings('learn')) {
    for (const { title, sentences } of paragraphs) {
      const text = sentences.map((sentence) => sentence.text).join(' ');
      sources.push({ text: title, part: partOf(name) }, { text, part: partOf(name) });
    }
  }
  return sources.filter(({ text }) => text.trim() !== '');
}

export function partOf(name: string): Source['part'] {
  const hash = createHash('sha256').update(`lines ${name}`).digest().readUInt32BE(0);
  return hash % evalShare === 0 ? 'eval' : 'train';
}
