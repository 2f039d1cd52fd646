import { renderPdf } from '../../fixtures/render-pdf.ts';
import type { Raster } from '../../fixtures/raster.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';
import type { Random } from '../../fixtures/seeded-random.ts';
import { openImages } from '../../../src/stages/read/open-images.ts';
import type { PageImage } from '../../../src/stages/read/page-image.ts';
import { chooseDpi, usualDpi } from '../../../src/stages/recognize/prepare/choose-dpi.ts';
import { prepareImage } from '../../../src/stages/recognize/prepare/prepare-image.ts';
import type { PreparedImage } from '../../../src/stages/recognize/prepare/prepare-image.ts';
import type { PageSpec } from './page-spec.ts';
import type { PrintAt } from './likeness.ts';
import { blur, placeOnPaper, placeOnScan } from './resample.ts';
import type { Point } from './resample.ts';
import type { openTypesetter, SetWord } from './set-page.ts';
import type { TruthWord } from './truth-lines.ts';
import { planWear } from './wear-plan.ts';
import type { WearPlan } from './wear-plan.ts';
import { wearPage } from './wear-page.ts';

/** A page as the engine gets it, and what is printed where. */
export interface MadePage {
  readonly seed: string;
  readonly plan: WearPlan;
  readonly face: string;
  readonly image: PageImage;
  readonly words: readonly TruthWord[];
  readonly printAt: PrintAt;
}

/** Makes pages one after the other; each shows through the next. */
export class PageMaker {
  private readonly set: ReturnType<typeof openTypesetter>;
  private readonly compose: (random: Random) => PageSpec;
  private before: Raster | null = null;

  constructor(set: ReturnType<typeof openTypesetter>, compose: (random: Random) => PageSpec) {
    this.set = set;
    this.compose = compose;
  }

  /** Null where preparation turns the page, so that the places of its words are lost. */
  async make(seed: string, planOf: typeof planWear = planWear): Promise<MadePage | null> {
    const random = seededRandom(seed);
    const spec = this.compose(random);
    const plan = planOf(random, spec.typed);
    const { pdf, words } = this.set(spec);
    const [print] = await renderPdf(pdf, plan.printDpi);
    if (print === undefined) return null;
    const reverse = this.before?.data.length === print.data.length ? this.before : null;
    this.before = print;
    const file = await wearPage(print, reverse, plan, random);
    const prepared = await prepareScan(file.name, file.content);
    if (prepared === null) return null;
    const [first] = spec.styles;
    const face = `${first?.family ?? ''}${first?.stretch === 100 ? '' : ' narrow'}`;
    const printAt = await wayToPrint(print, plan, prepared);
    return {
      seed,
      plan,
      face,
      image: prepared.image,
      words: placeWords(words, spec, plan, prepared),
      printAt,
    };
  }
}

/** The print as sharp as the image could show it. */
async function wayToPrint(
  print: Raster,
  { lie, printDpi }: WearPlan,
  { back, image, pageSize }: PreparedImage,
): Promise<PrintAt> {
  const soft = await blur(print, (0.5 * printDpi) / image.dpi);
  const [origin, across, down] = cornersOf(back);
  const [pageWidth, pageHeight] = pageSize;
  const ratio = print.height / print.width;
  return (x, y) => {
    const pageX = origin[0] + (across[0] - origin[0]) * x * 0.001 + (down[0] - origin[0]) * y * 0.001;
    const pageY = origin[1] + (across[1] - origin[1]) * x * 0.001 + (down[1] - origin[1]) * y * 0.001;
    const paper = placeOnPaper(lie, [pageX / pageWidth, (pageY / pageHeight) * ratio], ratio);
    const [column, row] = [Math.floor(paper[0] * print.width), Math.floor((paper[1] / ratio) * print.height)];
    return soft.data[row * print.width + column] ?? 255;
  };
}

/** Where the image's upper left corner comes from, and the places a thousand pixels to the right and below. */
function cornersOf(back: PreparedImage['back']): readonly [Point, Point, Point] {
  const at = (x: number, y: number): Point => {
    const box = back({ x, y, width: 0, height: 0 });
    return [box.x, box.y];
  };
  return [at(0, 0), at(1000, 0), at(0, 1000)];
}

/** As the program prepares a page, at the resolution that it chooses. */
export async function prepareScan(name: string, content: Buffer): Promise<PreparedImage | null> {
  const pages = await openImages(name, content);
  const usual = await prepareImage(await pages.image(1, usualDpi));
  const dpi = chooseDpi(usual);
  const prepared = dpi === usualDpi ? usual : await prepareImage(await pages.image(1, dpi));
  return prepared.turn === 0 ? prepared : null;
}

function placeWords(
  words: readonly SetWord[],
  spec: PageSpec,
  plan: WearPlan,
  prepared: PreparedImage,
): readonly TruthWord[] {
  const ratio = spec.height / spec.width;
  const forth = wayForth(prepared);
  const [pageWidth, pageHeight] = prepared.pageSize;
  const place = (x: number, y: number): Point => {
    const [across, down] = placeOnScan(plan.lie, [x / spec.width, y / spec.width], ratio);
    return forth([across * pageWidth, (down / ratio) * pageHeight]);
  };
  const scale = pageWidth / prepared.scale / spec.width;
  return words.map(({ text, row, x, y, width, rise, tall, body, fall }) => {
    const [left, leftBase] = place(x, y);
    const [right, rightBase] = place(x + width, y);
    const sizes = { rise: rise * scale, tall: tall * scale, body: body * scale, fall: fall * scale };
    return { text, row, left, right, baseline: (leftBase + rightBase) / 2, ...sizes };
  });
}

/** From the page to the prepared image: the way back is a turn and a change of size, so three of its points tell the way forth. */
function wayForth({ back }: PreparedImage): (place: Point) => Point {
  const [origin, across, down] = cornersOf(back);
  const [a, b] = [(across[0] - origin[0]) / 1000, (across[1] - origin[1]) / 1000];
  const [c, d] = [(down[0] - origin[0]) / 1000, (down[1] - origin[1]) / 1000];
  const area = a * d - b * c;
  return ([x, y]) => {
    const [right, low] = [x - origin[0], y - origin[1]];
    return [(right * d - low * c) / area, (low * a - right * b) / area];
  };
}
