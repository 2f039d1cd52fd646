import { shed } from '../../fixtures/fall-of-light.ts';
import { mapPixels } from '../../fixtures/raster.ts';
import type { Raster } from '../../fixtures/raster.ts';
import type { Random } from '../../fixtures/seeded-random.ts';
import { showThrough } from '../../fixtures/show-through.ts';
import { writePng, writeTiff } from '../../fixtures/write-image.ts';
import { dither, makeField, threshold, unevenInk } from './fields.ts';
import { addBlots, addStrokes } from './marks.ts';
import { blur, image, scanRaster } from './resample.ts';
import type { Generation, WearPlan } from './wear-plan.ts';

/** A scanner's file. */
export interface ScanFile {
  readonly name: string;
  readonly content: Buffer;
}

/**
 * The page's file after all that the plan says has become of it.
 *
 * @param reverse a page that may be printed on the other side.
 */
export async function wearPage(
  print: Raster,
  reverse: Raster | null,
  plan: WearPlan,
  random: Random,
): Promise<ScanFile> {
  const printed = await wearPrint(print, plan, random);
  const through =
    reverse === null || plan.reverse === 0 ? printed : await showThrough(printed, reverse, plan.reverse);
  const lying = await scanRaster(through, plan.lie, plan.dpi, plan.ground);
  const lit = shed(lying, plan);
  const seen = await blur(lit, plan.blur);
  const grainy = addNoise(seen, plan, random);
  return write(addDirt(grainy, plan, random), plan, random);
}

async function wearPrint(print: Raster, plan: WearPlan, random: Random): Promise<Raster> {
  const [dpi] = print.dpi;
  const uneven =
    plan.unevenInk === 0
      ? print
      : unevenInk(print, makeField(random, print, Math.max(2, plan.inkGrain * dpi)), plan.unevenInk);
  const broken = addBlots(uneven, random, plan.breaks, 0.006 * dpi, 255);
  let page = plan.spread === 0 ? broken : await runInk(broken, plan.spread * dpi, plan.edge);
  for (const each of plan.generations) page = await copy(page, each, random);
  const { ink, shade } = plan;
  return ink === 1 && shade === 0
    ? page
    : mapPixels(page, (grey, x) => 255 - (255 - grey) * ink - (shade * x) / page.width);
}

/** Ink that runs into the paper, or wears away: what is lighter than `edge` becomes paper, and letters grow or shrink. */
async function runInk(page: Raster, radius: number, edge: number): Promise<Raster> {
  const soft = await blur(page, radius);
  return mapPixels(soft, (grey) => 128 + (grey - edge) * 2.2);
}

async function copy(
  page: Raster,
  { blur: radius, noise, level, sway, blots }: Generation,
  random: Random,
): Promise<Raster> {
  const seen = await blur(page, (radius * page.dpi[0]) / 200);
  const grainy = mapPixels(seen, (grey) => grey + noise * random.gaussian());
  const field = makeField(random, page, page.width / 5);
  return addBlots(threshold(grainy, 255 * level, field, sway), random, blots, 0.008 * page.dpi[0], 0);
}

function addNoise(page: Raster, { noise, specks }: WearPlan, random: Random): Raster {
  if (noise === 0 && specks === 0) return page;
  return mapPixels(page, (grey) => {
    const speck = specks > 0 && random.uniform() < specks;
    return speck ? 255 * Math.round(random.uniform()) : grey + noise * random.gaussian();
  });
}

function addDirt(page: Raster, { blots, blotSize, strokes }: WearPlan, random: Random): Raster {
  const dirty = addBlots(page, random, blots, blotSize * page.dpi[0], 30);
  return addStrokes(dirty, random, strokes, 60, random.uniform() < 0.6);
}

async function write(page: Raster, { output, ink }: WearPlan, random: Random): Promise<ScanFile> {
  switch (output.kind) {
    case 'png':
      return { name: 'page.png', content: await writePng(page, 'clean-300') };
    case 'jpeg':
      return {
        name: 'page.jpg',
        content: await image(page)
          .toColourspace('b-w')
          .withDensity(page.dpi[0])
          .jpeg({ quality: output.quality })
          .toBuffer(),
      };
    case 'dither':
      return { name: 'page.tif', content: await writeTiff([dither(page)], 'fax') };
    case 'bilevel': {
      const darkest = 255 * (1 - ink);
      const level = darkest + (255 - darkest) * output.level;
      const field = makeField(random, page, page.width / 4);
      return {
        name: 'page.tif',
        content: await writeTiff([threshold(page, level, field, output.sway)], 'fax'),
      };
    }
  }
}
