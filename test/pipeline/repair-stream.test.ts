import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../src/pipeline/load-language.ts';
import { linesOf, repairStream, type TextEdit, type Window } from '../../src/pipeline/repair-stream.ts';
import { repairText } from '../../src/pipeline/repair-text.ts';
import { undoStream } from '../../src/pipeline/undo-stream.ts';

const language = loadLanguage();
const truths = ['kf-almsjo-2023-04-24', 'ks-grenshult-2017-04-05', 'samf-ljungsele-2024-02-16'];
/** Protocols without å ä ö and with lost §, one after the other; each is a few pages. */
const damaged = truths
  .map((id) => readFileSync(new URL(`../../fixtures/truth/${id}.txt`, import.meta.url), 'utf8'))
  .join('\f')
  .replaceAll(/[åä]/gu, 'a')
  .replaceAll('ö', 'é')
  .replaceAll(/^§ ?/gmu, '$ ');

interface Outcome {
  readonly clean: string;
  readonly edits: readonly TextEdit[];
}

async function repair(text: string, window?: Window): Promise<Outcome> {
  const lines: string[] = [];
  const edits: TextEdit[] = [];
  for await (const part of repairStream(linesOf([text]), language, {}, window)) {
    lines.push(...part.lines);
    edits.push(...part.edits);
  }
  return { clean: lines.join('\n'), edits };
}

async function undo({ clean, edits }: Outcome): Promise<string> {
  const log = edits.map((edit) => `${JSON.stringify(edit)}\n`).join('');
  const lines: string[] = [];
  for await (const line of undoStream(linesOf([clean]), linesOf([log]), 'e.jsonl')) lines.push(line);
  return lines.join('\n');
}

describe('repairStream', () => {
  it('repairs a text that fits its window as repairText does', async () => {
    const { clean, edits } = await repair(damaged);
    const whole = repairText(damaged, language);
    expect(clean).toBe(whole.clean);
    expect(edits).toEqual(whole.edits.map((edit) => expect.objectContaining(edit)));
  });

  it.each([
    ['small', { core: 40, margin: 20 }],
    ['smallest', { core: 7, margin: 3 }],
  ])('loses nothing at the seams of %s windows', async (_, window) => {
    const outcome = await repair(damaged, window);
    expect(outcome.clean.split('\n')).toHaveLength(damaged.split('\n').length);
    expect(await undo(outcome)).toBe(damaged);
    expect(outcome.edits.length).toBeGreaterThan(1000);
    const whole = await repair(damaged);
    const lines = whole.clean.split('\n');
    const same = outcome.clean.split('\n').filter((line, index) => line === lines[index]);
    expect(same.length / lines.length).toBeGreaterThan(0.9);
  });

  it('changes nothing more in what it has repaired, over many windows', async () => {
    const window = { core: 60, margin: 30 };
    const { clean } = await repair(damaged, window);
    expect((await repair(clean, window)).clean).toBe(clean);
  });

  it.each(['', '\n', 'ett', 'ett\n', 'ett\r\ntvå\r\n', '\uFEFFMötet öppnas.\n', 'a\u0308rende\n\f\n'])(
    'gives %j back',
    async (text) => {
      const outcome = await repair(text);
      expect(await undo(outcome)).toBe(text);
      expect(outcome.clean).toBe(text.normalize('NFC').replace('\uFEFF', ''));
    },
  );
});

describe('undoStream', () => {
  it('refuses edits of another text, and names the line', async () => {
    const { edits } = await repair('Ordféranden halsade valkommen till métet.');
    await expect(undo({ clean: 'Något helt annat.', edits })).rejects.toThrow(/e\.jsonl do not fit line 1/u);
    await expect(undo({ clean: '', edits })).rejects.toThrow(/do not fit/u);
  });

  it('refuses what are no edits', async () => {
    const log = linesOf(['{"page": 1}\n']);
    await expect(undoStream(linesOf(['text']), log, 'e.jsonl').next()).rejects.toThrow(/no edit/u);
  });
});
