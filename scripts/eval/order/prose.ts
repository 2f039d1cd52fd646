import { readFileSync } from 'node:fs';
import { fixturesFolder } from '../../fixtures/load-protocols.ts';
import { readSplit } from '../../fixtures/split.ts';

/** Sentences of minutes to fill a layout with, taken one after the other. */
export interface Prose {
  /** A paragraph of about so many words. */
  paragraph(words: number): string;
  /** A title of a few words. */
  title(): string;
}

const shortestParagraph = 60;
/** www.norrsund.example.se: a narrow column breaks it at its points, which is no fault of reading order. */
const address = /www\.|@|\/\//u;
const sentenceEnd = /(?<=[.!?])\s+(?=\p{Lu})/u;

/** The paragraphs of the learn part's protocols, which nothing is measured on. */
export async function readProse(): Promise<() => Prose> {
  const { learn } = await readSplit();
  const lines = learn.flatMap((id) =>
    readFileSync(new URL(`truth/${id}.txt`, fixturesFolder), 'utf8').split('\n'),
  );
  const sentences = lines
    .filter((line) => line.length >= shortestParagraph && /^\p{Lu}.*\.$/u.test(line))
    .flatMap((line) => line.split(sentenceEnd))
    .filter((sentence) => !address.test(sentence));
  const titles = lines
    .map((line) => /^§\s?\d+\.?\s+(\p{Lu}.{8,40})$/u.exec(line)?.[1])
    .filter((title) => title !== undefined);
  return () => openProse(sentences, titles);
}

function openProse(sentences: readonly string[], titles: readonly string[]): Prose {
  let next = 0;
  let nextTitle = 0;
  return {
    paragraph: (words) => {
      const taken: string[] = [];
      const count = (): number => taken.join(' ').split(' ').length;
      while (taken.length === 0 || count() < words) taken.push(sentences[next++ % sentences.length] ?? '');
      return taken.join(' ');
    },
    title: () => titles[nextTitle++ % titles.length] ?? '',
  };
}
