import { readdir, readFile } from 'node:fs/promises';
import { readSplit } from '../fixtures/split.ts';

const fixtures = new URL('../../fixtures/', import.meta.url);

/** The texts to learn Swedish minutes from: the corpus, and the fixtures of the learning part. In a stable order. */
export async function readCorpus(): Promise<readonly string[]> {
  const halves = ['association', 'authority'].map((half) => new URL(`corpus/${half}/`, fixtures));
  const files = await Promise.all(
    halves.map(async (half) => (await readdir(half)).toSorted().map((name) => new URL(name, half))),
  );
  const { learn } = await readSplit();
  const truths = learn.map((id) => new URL(`truth/${id}.txt`, fixtures));
  return Promise.all([...files.flat(), ...truths].map((file) => readFile(file, 'utf8')));
}
