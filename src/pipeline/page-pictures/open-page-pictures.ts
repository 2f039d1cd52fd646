import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';
import type { Box } from '../../records/place.ts';
import { DrawingQueue } from './drawing-queue.ts';
import type { Drawing, DrawingLimits } from './drawing-queue.ts';
import { findCovers } from './find-covers.ts';
import { findPage } from './find-page.ts';
import type { FoundPage, PagePlace } from './find-page.ts';
import { pictureFault } from './page-picture.ts';
import type { PagePicture, PictureFault } from './page-picture.ts';
import type { DrawJob } from './picture-messages.ts';
import { SharedWork } from './shared-work.ts';

/** To be raised when the same page would be drawn otherwise than before: what browsers have kept is not valid then. */
const revision = 1;
/** Resolutions that are drawn, in dots an inch: what is asked for is drawn at the next higher one, so that few are kept. */
const resolutions = [50, 75, 100, 130, 150, 200, 300];
const usualDpi = { page: 130, crop: 200 };
const usualMargin = 4;
/** What is kept of a picture beside its bytes, in bytes. */
const overhead = 500;
/** A page that cannot be drawn is not tried again for so long, in milliseconds: it may have taken its limit of time. */
const faultsKept = 60_000;

export interface PicturesOptions extends Partial<DrawingLimits> {
  /** Pictures are kept in memory up to so many. */
  readonly cacheMegabytes?: number;
}

const usualLimits: DrawingLimits & { readonly cacheMegabytes: number } = {
  processes: 2,
  memoryMegabytes: 1024,
  seconds: 20,
  waiting: 200,
  restSeconds: 300,
  cacheMegabytes: 64,
};

/**
 * @param dpi what it takes where it is left out: 130 for a page, 200 for a crop. At least so many are given, if any are.
 * @param showsNumbers whether personal identity numbers are to be seen; else their last four figures are painted over.
 */
export type PictureRequest = PagePlace & { readonly dpi?: number; readonly showsNumbers?: boolean };
/** @param box of PageText, in points. @param margin around it, in points; 4 where it is left out. */
export type CropRequest = PictureRequest & { readonly box: Box; readonly margin?: number };

/** Pictures of stored pages, as their originals show them. */
export interface PagePictures {
  /**
   * @returns null for a page of a text file, which has no picture; a fault where there should be one.
   * @throws the signal's reason when it is aborted; then the page is not drawn unless it has been begun.
   */
  picture(request: PictureRequest, signal?: AbortSignal): Promise<PagePicture | PictureFault | null>;
  /** A part of a page, straightened. */
  crop(request: CropRequest, signal?: AbortSignal): Promise<PagePicture | PictureFault | null>;
  /** Why there is no picture of a page, as far as that is known without drawing it: `numbers-unplaced`; null for no reason. */
  fault(request: PictureRequest): PictureFault | null;
  /** The etag that the picture or (with a `box`) the crop has, told without drawing it; null where there is none. */
  etag(request: PictureRequest | CropRequest): string | null;
  /** Ends the processes that draw. The database stays open. */
  close(): void;
}

/** @param database open to read, of this thread. */
export function openPagePictures(database: Database, options: PicturesOptions = {}): PagePictures {
  const limits = { ...usualLimits, ...options };
  const queue = new DrawingQueue(limits);
  const kept = new LRUCache<string, PagePicture | PictureFault>({
    maxSize: limits.cacheMegabytes * 2 ** 20,
    sizeCalculation: (each) => overhead + (each.kind === 'picture' ? each.bytes.length : 0),
  });
  const drawn = new Map<string, SharedWork<PagePicture | PictureFault>>();

  /** Draws it, or joins those who wait for it already. */
  const share = (etag: string, job: DrawJob): SharedWork<PagePicture | PictureFault> => {
    const found = drawn.get(etag);
    if (found !== undefined) return found;
    const forget = (): void => void (drawn.get(etag) === work && drawn.delete(etag));
    const work = new SharedWork(async (signal) => {
      signal.addEventListener('abort', forget, { once: true });
      const result = resultOf(await queue.draw(job, signal), etag);
      forget();
      if (isLasting(result)) kept.set(etag, result, result.kind === 'fault' ? { ttl: faultsKept } : {});
      return result;
    });
    drawn.set(etag, work);
    return work;
  };

  /** Null for a page of a text file. */
  const plan = (request: PictureRequest | CropRequest): DrawJob | PictureFault | null => {
    const page = findPage(database, request);
    if (page === null) return pictureFault('no-such-page');
    if (page.isText) return null;
    if (request.showsNumbers === true) return jobOf(page, request, []);
    const { covers, isPlaced } = findCovers(database, page.fileId, request.page);
    return isPlaced ? jobOf(page, request, covers) : pictureFault('numbers-unplaced');
  };
  const show = async (
    request: PictureRequest | CropRequest,
    signal?: AbortSignal,
  ): Promise<PagePicture | PictureFault | null> => {
    signal?.throwIfAborted();
    const job = plan(request);
    if (job === null || 'code' in job) return job;
    const etag = etagOf(job);
    return kept.get(etag) ?? share(etag, job).wait(signal);
  };
  return {
    picture: show,
    crop: show,
    fault: (request) => {
      const job = plan(request);
      return job !== null && 'code' in job ? job : null;
    },
    etag: (request) => {
      const job = plan(request);
      return job === null || 'code' in job ? null : etagOf(job);
    },
    close: () => queue.close(),
  };
}

function jobOf(page: FoundPage, request: PictureRequest | CropRequest, covers: DrawJob['covers']): DrawJob {
  const { sha256, bytes, paths, turn, tilt } = page;
  const isCrop = 'box' in request;
  const dpi = request.dpi ?? (isCrop ? usualDpi.crop : usualDpi.page);
  const part = isCrop ? { box: widen(request.box, request.margin ?? usualMargin), tilt } : null;
  return { sha256, bytes, paths, page: request.page, dpi: nextResolution(dpi), turn, part, covers };
}

function nextResolution(dpi: number): number {
  return resolutions.find((each) => each >= dpi) ?? Math.max(...resolutions);
}

function widen({ x, y, width, height }: Box, margin: number): Box {
  return {
    x: tenths(x - margin),
    y: tenths(y - margin),
    width: tenths(width + 2 * margin),
    height: tenths(height + 2 * margin),
  };
}

/** Finer is not seen, and would be another picture each time. */
function tenths(points: number): number {
  return Math.round(points * 10) / 10;
}

/** All that a picture depends on. */
function etagOf({ sha256, page, dpi, turn, part, covers }: DrawJob): string {
  const cut = part && [part.box.x, part.box.y, part.box.width, part.box.height, part.tilt.toFixed(2)];
  const painted = covers.length === 0 ? [] : [hashOf(covers)];
  const parts = [revision, sha256.slice(0, 32), page, dpi, ...painted, turn ?? 'seen', ...(cut ?? [])];
  return `"${parts.join('_')}"`;
}

/** Of where they are, which tells nothing of what they hide. */
function hashOf(covers: DrawJob['covers']): string {
  return createHash('sha256').update(JSON.stringify(covers)).digest('hex').slice(0, 16);
}

function resultOf(drawing: Drawing, etag: string): PagePicture | PictureFault {
  if (drawing.type === 'failed') return pictureFault(drawing.code);
  const { bytes, width, height, dotsPerPoint, box } = drawing;
  return { kind: 'picture', bytes, type: 'image/webp', width, height, dotsPerPoint, box, etag };
}

/** An original may be back in its place, and the queue short, at any moment. */
function isLasting(result: PagePicture | PictureFault): boolean {
  return result.kind === 'picture' || /^(?:page|drawing)-/u.test(result.code);
}
