import { describe, expect, it } from 'vitest';
import { compareLayers } from '../../src/pipeline/compare-layers.ts';
import type { ComparedLayer } from '../../src/pipeline/compare-layers.ts';
import { sampleFile } from '../store/sample-file.ts';

type Sample = Parameters<typeof sampleFile>[1];

function layer(sample: Sample, notices: ComparedLayer['notices'] = []): ComparedLayer {
  const file = sampleFile('a.txt', sample);
  const pages = (sample.pages ?? ['']).map((text, index) => ({ page: index + 1, text }));
  return { minutes: file.minutes, pages, notices };
}

/** `-§2 decision`, `+p. 1 line`, `~date fact` */
function marks(before: ComparedLayer, after: ComparedLayer): string[] {
  const signs = { added: '+', removed: '-', changed: '~' };
  return compareLayers(before, after).map(({ kind, change, place }) => `${signs[change]}${place} ${kind}`);
}

const before: Sample = {
  date: '2011-03-02',
  paragraphs: [
    { number: 1, title: 'Öppnande' },
    { number: 2, title: 'Staketet', text: 'Staketet lutar.', decisions: ['Staketet rätas.'] },
  ],
  pages: ['Öppnande\nStaketet\nStaketet lutar.', 'Vid protokollet'],
};

describe('compareLayers', () => {
  it('finds nothing between a layer and itself', () => {
    expect(marks(layer(before), layer(before))).toEqual([]);
  });

  it('tells facts, paragraphs, decisions and lines that differ', () => {
    const after: Sample = {
      date: '2011-03-03',
      paragraphs: [
        {
          number: 2,
          title: 'Staketet',
          text: 'Staketet lutar.',
          decisions: ['Staketet rätas.', 'Kostnad 500 kr.'],
        },
        { number: 3, title: 'Övrigt' },
      ],
      pages: ['Öppnande\nStaketet\nStaketet lutar mycket.', 'Vid protokollet\nSiv'],
    };
    expect(marks(layer(before), layer(after))).toEqual([
      '~date fact',
      '-§1 paragraph',
      '~§2 paragraph',
      '+§3 paragraph',
      '+§2 decision',
      '~p. 1 line',
      '+p. 2 line',
    ]);
  });

  it('counts as many of the same notice as there are', () => {
    const notice = { code: 'unsure-figure', message: 'Siffran är osäker.', page: 1 };
    expect(marks(layer(before, [notice, notice]), layer(before, [notice]))).toEqual(['-p. 1 notice']);
    expect(marks(layer(before, [notice]), layer(before, [{ ...notice, page: 2 }]))).toEqual([
      '-p. 1 notice',
      '+p. 2 notice',
    ]);
  });

  it('tells two paragraphs of the same number apart', () => {
    const twice: Sample = { ...before, paragraphs: [...before.paragraphs, { number: 2, title: 'Grinden' }] };
    expect(marks(layer(before), layer(twice))).toEqual(['+§2 (2) paragraph']);
  });
});
