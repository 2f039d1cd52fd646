import { readLanguage } from '../../../src/pipeline/load-language.ts';
import { wordSplitter } from '../../../src/pipeline/split-words.ts';
import { markEnd, markStart } from '../../../src/records/search-result.ts';
import type { SearchHit } from '../../../src/records/search-result.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { saveFile } from '../../../src/store/save-file.ts';
import { splitNewWords } from '../../../src/store/search/vocabulary/split-new-words.ts';
import { sampleFile } from '../sample-file.ts';

export type Sample = Parameters<typeof sampleFile>[1];
type Store = ReturnType<typeof openStore>;

const split = wordSplitter(readLanguage());

/** An archive of these protocols, named by their place; their words taken apart. */
export function archiveOf(...samples: readonly Sample[]): Store {
  const database = openStore(':memory:');
  for (const [at, sample] of samples.entries()) {
    const file = sampleFile(`${at}-protokoll.pdf`, sample);
    saveFile(database, file, { path: `/arkiv/${file.name}`, bytes: 1, run: 'natt' });
  }
  splitNewWords(database, split);
  return database;
}

/** One meeting, a paragraph a text: `Title: text`. */
export function meetingOf(...texts: readonly string[]): Store {
  return archiveOf({ paragraphs: texts.map(paragraphOf) });
}

function paragraphOf(text: string, at: number): Sample['paragraphs'][number] {
  const [title = '', ...rest] = text.split(': ');
  return { number: at + 1, title, text: rest.join(': ') };
}

export function places(hits: readonly SearchHit[]): readonly string[] {
  return hits.map(({ kind, label, page, title }) => `${kind} ${label ?? `p. ${page}`} ${title}`.trim());
}

export function shown(text: string): string {
  return text.replaceAll(markStart, '[').replaceAll(markEnd, ']');
}

export const board: Sample = {
  body: 'Samordningsförbundet Sjöland',
  date: '2021-03-04',
  paragraphs: [
    { number: 8, title: 'Val av justerare', text: 'Greta Lind valdes.', decisions: ['Greta Lind valdes.'] },
    {
      number: 85,
      title: 'Årsbudget',
      text: 'Budgeten för rådet om 85 kronor i år antogs.',
      decisions: ['Budgeten antogs.'],
      page: 2,
    },
    {
      number: 9,
      suffix: 'a',
      title: 'Lån',
      text: 'Ett lån på två år.',
      quoted: ['Lånet beviljades tidigare.'],
      caseNumber: 'KS 2021/45',
    },
  ],
  pages: ['Val av justerare\nGreta Lind valdes.', 'Årsbudget', 'Bilaga: enkät om cykelbanor'],
};
export const village: Sample = {
  body: 'Norrby byalag',
  date: '1994-03-20',
  paragraphs: [{ number: 85, title: 'Hjul', text: 'En rad nya hjul till vagnen köptes på lan.' }],
};
