import { describe, expect, it } from 'vitest';
import type { LearnedWords } from '../../../../src/records/learned-words.ts';
import { learnLanguage } from '../../../../src/stages/repair/archive/learn-language.ts';
import { learnWords } from '../../../../src/stages/repair/archive/learn-words.ts';
import type { Language } from '../../../../src/stages/repair/language/open-language.ts';
import { repairPages } from '../../../../src/stages/repair/repair-pages.ts';
import { cleanLines, language, pagesOf } from '../repair-text.ts';

const body = 'Samordningsförbundet Skälhammar';
const clean = [
  'Ordföranden Tjarke Hägvåd hälsade välkommen. Skälhammars kommun och Törvås landsting deltog.',
  'Processtödjaren Tjarke Hägvåd redogjorde för läget i Skälhammar. Frågan återkommer på nästa möte.',
].join('\n');
const damaged = [
  'Ordféranden Tjarke Hagvad halsade valkommen till métet i Skalhammar.',
  'Torvas landsting hade fragor om laget. Darefter foljde en rapport om aret.',
].join('\n');

function learn(text: string, source = pagesOf(text)): LearnedWords {
  const repaired = repairPages(source, language);
  return learnWords({ sources: source, repaired, clean: repaired, corrected: new Set() }, body, language);
}

function mend(own: Language): string {
  return cleanLines(pagesOf(damaged), own).flat().join('\n');
}

function costOfName({ model }: Language): number {
  return model.pairCost(model.term('Tjarke'), model.term('Hägvåd'));
}

describe('learnWords', () => {
  it('counts the words of clean pages as they are written, and their pairs', () => {
    const { words, pairs } = learn(clean);
    expect(words).toMatchObject({ Tjarke: 2, Hägvåd: 2, Törvås: 1 });
    expect(pairs).toMatchObject({ 'tjarke hägvåd': 2, 'i skälhammar': 1, 'skälhammar .': 1 });
  });

  it('joins words that a line end parts', () => {
    expect(learn(`${clean}\nFrågan gäller Skälhammars-\nbornas väg.`).words).toHaveProperty(
      'Skälhammarsbornas',
    );
  });

  it.each([
    ['a damaged page', pagesOf(damaged)],
    ['a page that has no å ä ö to lose', pagesOf('Stormen slog mot Vinsta i natt. Alla kom hem med bussen.')],
    [
      'a page that was recognised',
      pagesOf(clean).map((page) => ({ ...page, verdict: { code: 'image' as const, reason: 'a picture' } })),
    ],
  ])('learns nothing from %s', (_, pages) => {
    expect(learn('', pages)).toEqual({ body, words: {}, pairs: {} });
  });

  it('learns from a line that a person has corrected, wherever it stands, and not from the page around it', () => {
    const sources = pagesOf(damaged);
    const repaired = repairPages(sources, language);
    const mended = repaired.map((page) => ({
      ...page,
      lines: page.lines.map((line) => ({ ...line, text: line.text.replace('Hagvad', 'Hägvåd') })),
      edits: [],
    }));
    const { words } = learnWords(
      { sources, repaired, clean: mended, corrected: new Set(['1:0']) },
      body,
      language,
    );
    expect(words).toMatchObject({ Hägvåd: 3 });
    expect(words).not.toHaveProperty('Torvas');
    expect(words).not.toHaveProperty('rapport');
  });

  it('learns no slip of a sound page as a word', () => {
    const { words } = learn(`${clean}\nFrågan om forvaltningen återkommer.`);
    expect(words).toHaveProperty('Frågan');
    expect(words).not.toHaveProperty('forvaltningen');
  });
});

describe('learnLanguage', () => {
  const taught = learnLanguage(language, [learn(clean)], body);

  it('restores the names of a body’s own people and places', () => {
    expect(mend(language)).not.toContain('Hägvåd');
    expect(mend(taught)).toContain('Tjarke Hägvåd hälsade välkommen till mötet i Skälhammar.');
    expect(mend(taught)).toContain('Törvås landsting');
  });

  it('takes other forms of a body’s nouns for likelier than words that it does not write', () => {
    const own = learnLanguage(language, [learn(`${clean}\nRåttbekämpningen görs om i täkten på ön.`)], body);
    const gain = (word: string): number =>
      own.model.term(word).probability / language.model.term(word).probability;
    expect(gain('råttbekämpning')).toBeGreaterThan(2);
    expect(gain('rättbekämpning')).toBeLessThan(1);
  });

  it('gives all that may follow a word no more than certainty together', () => {
    for (const weight of [1, 0.1]) {
      const { pairs, words } = learn(clean);
      const { model } = learnLanguage(
        language,
        [{ body: weight === 1 ? body : 'Brf Solsidan', words, pairs }],
        body,
      );
      const followers = new Set(Object.keys(words).map((word) => word.toLowerCase()));
      const before = model.term('Tjarke');
      const sum = [...followers].reduce(
        (so, word) => so + Math.exp(-model.pairCost(before, model.term(word))),
        0,
      );
      expect(sum).toBeLessThan(1.05);
    }
  });

  it('is the general language where nothing has been learned', () => {
    expect(learnLanguage(language, [], body)).toBe(language);
  });

  it('leaves sound text alone', () => {
    expect(cleanLines(pagesOf(clean), taught).flat().join('\n')).toBe(clean);
  });

  it('counts another body’s words for less', () => {
    const other = learnLanguage(language, [{ ...learn(clean), body: 'Brf Solsidan' }], body);
    expect(costOfName(taught)).toBeLessThan(costOfName(other));
    expect(costOfName(other)).toBeLessThan(costOfName(language));
  });
});
