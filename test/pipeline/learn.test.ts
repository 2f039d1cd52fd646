import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../src/pipeline/load-language.ts';
import { relearn } from '../../src/pipeline/relearn.ts';
import { repairText } from '../../src/pipeline/repair-text.ts';
import { reprocess } from '../../src/pipeline/reprocess.ts';
import { splitTextPages } from '../../src/stages/read/split-text-pages.ts';
import { pageTextFromLines } from '../../src/stages/recognize/page-text-from-lines.ts';
import { learnWords } from '../../src/stages/repair/archive/learn-words.ts';
import { structurePages } from '../../src/stages/structure/structure-pages.ts';
import { saveCorrection } from '../store/save-correction.ts';
import { forgetLearnedWords, listLearnedBodies } from '../../src/store/learned-words.ts';
import { openStore } from '../../src/store/open-store.ts';
import { readMachinePages } from '../../src/store/read-files.ts';
import { saveFile } from '../../src/store/save-file.ts';

const language = loadLanguage();
const never = new AbortController().signal;
const head = (date: string): string =>
  `Samordningsförbundet Skälhammar\nPROTOKOLL fört vid styrelsemöte den ${date}\n§ 1 Öppnande\n`;
const clean = `${head('4 mars 2021')}Ordföranden Tjarke Hägvåd hälsade alla välkomna till Skälhammar och Törvåsgården.
§ 2 Läget
Tjarke Hägvåd redogjorde för läget på Törvåsgården. Frågan återkommer på nästa möte.`;
const damaged = `Samordningsforbundet Skalhammar
PROTOKOLL fort vid styrelsemote den 6 maj 2021
§ 1 Oppnande
Ordforanden Tjarke Hagvad halsade alla valkomna till Torvasgarden.
§ 2 Ovriga fragor
Fragan om aret aterkommer pa nasta mote.`;

type Store = ReturnType<typeof openStore>;

function save(store: Store, name: string, text: string): void {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const { pages: repairedPages } = repairText(text, language);
  const pageTexts = splitTextPages(text).map((lines, index) => pageTextFromLines(lines, index + 1));
  const minutes = structurePages(repairedPages, { file: name, sha256, pages: pageTexts.length });
  const pages = {
    sources: pageTexts,
    repaired: repairedPages,
    clean: repairedPages,
    corrected: new Set<string>(),
  };
  const learned = learnWords(pages, minutes[0]?.body ?? null, language);
  const file = { sha256, name, kind: 'text' as const, pageTexts, repairedPages, minutes, learned };
  saveFile(store, file, { path: `/${name}`, bytes: text.length, run: 'natt' });
}

function lineOf(store: Store, fileId: number, line: number): string | undefined {
  return readMachinePages(store, fileId)[0]?.lines.find(({ sourceLine }) => sourceLine === line)?.text;
}

describe('what an archive teaches', () => {
  it('mends at reprocess what the general language did not know', async () => {
    const store = openStore(':memory:');
    save(store, 'skadad.txt', damaged);
    expect(lineOf(store, 1, 3)).toContain('Hagvad');
    save(store, 'ren.txt', clean);
    await reprocess(store, language, () => {}, never);
    expect(lineOf(store, 1, 3)).toBe('Ordföranden Tjarke Hägvåd hälsade alla välkomna till Törvåsgården.');
    expect(listLearnedBodies(store)).toEqual([{ body: 'Samordningsförbundet Skälhammar', files: 1 }]);
  });

  it('is forgotten by command, stays forgotten, and is learned again by command', async () => {
    const store = openStore(':memory:');
    save(store, 'skadad.txt', damaged);
    save(store, 'ren.txt', clean);
    expect(forgetLearnedWords(store, ['Samordningsförbundet Skälhammar'])).toBeGreaterThan(0);
    await reprocess(store, language, () => {}, never);
    expect(listLearnedBodies(store)).toEqual([]);
    expect(lineOf(store, 1, 3)).toContain('Hagvad');
    expect(await relearn(store, language, never)).toBe(2);
    await reprocess(store, language, () => {}, never);
    expect(lineOf(store, 1, 3)).toContain('Hägvåd');
  });

  it('comes from a person’s correction too', async () => {
    const store = openStore(':memory:');
    save(store, 'a.txt', damaged);
    save(store, 'b.txt', damaged.replace('6 maj', '7 juni').replace('Ordforanden', 'Sekreteraren'));
    const sourceText = 'Ordforanden Tjarke Hagvad halsade alla valkomna till Torvasgarden.';
    const cleanText = 'Ordföranden Tjarke Hägvåd hälsade alla välkomna till Törvåsgården.';
    saveCorrection(store, 1, { page: 1, line: 3, sourceText, cleanText, correctedBy: 'registrator' });
    await reprocess(store, language, () => {}, never);
    await reprocess(store, language, () => {}, never);
    expect(lineOf(store, 2, 3)).toBe('Sekreteraren Tjarke Hägvåd hälsade alla välkomna till Törvåsgården.');
  });

  it('goes when its file goes', () => {
    const store = openStore(':memory:');
    save(store, 'ren.txt', clean);
    store.prepare('DELETE FROM files').run();
    expect(listLearnedBodies(store)).toEqual([]);
  });
});
