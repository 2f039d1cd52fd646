/**
 * Makes lines of text to train a Tesseract model on: pages of minutes set in many faces, worn as copiers, faxes and
 * typewriters wear them, prepared as the program prepares a page, and cut into lines as Tesseract cuts them.
 *
 *     npx tsx scripts/model/make-lines/make-lines.ts --out FOLDER [--part train|eval] [--from 0] [--batches 10]
 *
 * A batch is eight pages; it becomes `FOLDER/PART/NUMBER.lstmf` with its lines shuffled, `NUMBER.jsonl` with what is known
 * of each line in the same order, and an entry of `FOLDER/PART.list`. The same batch comes out the same each time where the
 * fonts are the same. Needs Debian's tesseract-ocr, tesseract-ocr-script-latn, fontconfig and as many of these fonts as
 * possible: fonts-{liberation,crosextra-carlito,crosextra-caladea,ebgaramond,linuxlibertine,lato,open-sans,roboto-unhinted,
 * roboto-slab,freefont-ttf,texgyre,cmu,courier-prime,tlwg-typewriter-ttf,tlwg-mono-ttf,urw-base35,dejavu,gfs-didot,
 * gfs-artemisia,noto-core,noto-mono,croscore,junicode,cantarell,paratype,oldstandard,sil-gentium,sil-charis,sil-andika,
 * vollkorn,cabin,adf-accanthis,adf-gillius,adf-universalis,adf-baskervald,quattrocento,go,anonymous-pro}.
 */
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '../../fixtures/seeded-random.ts';
import { shuffle } from './choose.ts';
import { composePage } from './compose-page.ts';
import { cutLines } from './cut-lines.ts';
import type { CutLine } from './cut-lines.ts';
import { findLines } from './find-lines.ts';
import { encodeLstmf } from './lstmf.ts';
import { PageMaker } from './make-page.ts';
import type { MadePage } from './make-page.ts';
import { openMaterial } from './open-material.ts';
import { openTypesetter } from './set-page.ts';

const pagesOfBatch = 8;
/** To have the engine look for the lines costs more than all the rest: it does so for one batch of so many. */
const soughtShare = 4;
const fontFolders = ['/usr/share/fonts'];
const model = 'Latin';

const { values: options } = parseArgs({
  options: {
    out: { type: 'string' },
    part: { type: 'string', default: 'train' },
    from: { type: 'string', default: '0' },
    batches: { type: 'string', default: '10' },
  },
});
const part = options.part === 'eval' ? 'eval' : 'train';
const folder = resolve(options.out ?? 'build/lines');
await mkdir(join(folder, part), { recursive: true });
const material = await openMaterial(part, model);
const maker = new PageMaker(openTypesetter(fontFolders), (random) => composePage(random, material));

const first = Number(options.from);
for (let batch = first; batch < first + Number(options.batches); batch += 1) await writeBatch(batch);

async function writeBatch(batch: number): Promise<void> {
  const name = `${part}-${String(batch).padStart(5, '0')}`;
  const pages: MadePage[] = [];
  for (let page = 0; page < pagesOfBatch; page += 1) {
    const made = await maker.make(`${name}-${page}`);
    if (made !== null) pages.push(made);
  }
  const images = pages.map(({ image }) => image);
  const found = batch % soughtShare === 0 ? await findLines(images, model) : [];
  const lines: CutLine[] = [];
  for (const [index, page] of pages.entries()) {
    const cut = await cutLines(page, found[index] ?? []);
    lines.push(...cut);
    process.stdout.write(`${page.seed} ${page.plan.kind} ${page.face} ${page.image.dpi} ${cut.length}\n`);
  }
  const shuffled = shuffle(seededRandom(name), lines);
  const file = join(folder, part, `${name}.lstmf`);
  await writeFile(file, encodeLstmf(shuffled));
  await writeFile(join(folder, part, `${name}.jsonl`), shuffled.map(describe).join(''));
  await appendFile(join(folder, `${part}.list`), `${file}\n`);
}

function describe({ name, text, truth, page }: CutLine): string {
  const { found, errors } = truth;
  return `${JSON.stringify({ name, text, kind: page.plan.kind, face: page.face, found, errors })}\n`;
}
