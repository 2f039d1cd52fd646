import type { PageImage } from '../../stages/read/page-image.ts';
import { cutStraight, partWithin } from './cut-straight.ts';
import { encodePicture } from './encode-picture.ts';
import { OpenOriginals, OriginalLost } from './open-originals.ts';
import { paintCovers } from './paint-covers.ts';
import type { DrawAnswer, DrawJob } from './picture-messages.ts';
import { turnUpright } from './turn-upright.ts';

const pointsPerInch = 72;
/** A page that would have more is drawn at a lower resolution: an A4 page at 300 dpi has 8.7 million. */
const mostPixels = 12_000_000;

/** Draws pages; keeps what it has read for a while, so that the next page of a file and the next crop of a page are quick. */
export class Drawer {
  private readonly originals = new OpenOriginals();
  /** The page that was drawn last: crops that follow each other are mostly of one page. */
  private last: { readonly key: string; readonly image: PageImage } | null = null;

  private readonly onProgress: () => void;

  /** @param onProgress called when a page is begun, and when all is there to draw it. */
  constructor(onProgress: () => void) {
    this.onProgress = onProgress;
  }

  /** Fails in no other way than by its answer. */
  async draw(job: DrawJob): Promise<DrawAnswer> {
    this.onProgress();
    try {
      return await show(await this.page(job), job.part);
    } catch (error) {
      return { type: 'failed', code: error instanceof OriginalLost ? error.code : 'page-damaged' };
    }
  }

  /** The whole page, upright, with its covers on it. */
  private async page(job: DrawJob): Promise<PageImage> {
    const { sha256, page, dpi, turn, covers } = job;
    const key = [sha256, page, dpi, turn, JSON.stringify(covers)].join(' ');
    if (this.last?.key === key) return this.last.image;
    // Not two large pages at once.
    this.last = null;
    const original = await this.originals.open(job);
    this.onProgress();
    const upright = await turnUpright(await original.image(page, dpi, mostPixels), turn);
    const image = paintCovers(upright, covers);
    this.last = { key, image };
    return image;
  }
}

async function show(page: PageImage, part: DrawJob['part']): Promise<DrawAnswer> {
  const dotsPerPoint = page.dpi / pointsPerInch;
  const whole = { x: 0, y: 0, width: page.width / dotsPerPoint, height: page.height / dotsPerPoint };
  const box = part === null ? whole : partWithin(whole, part.box);
  if (box === null) return { type: 'failed', code: 'no-such-place' };
  const image = part === null ? page : cutStraight(page, box, part.tilt);
  const { width, height } = image;
  return { type: 'drawn', bytes: await encodePicture(image), width, height, dotsPerPoint, box };
}
