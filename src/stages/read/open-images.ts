import sharp from 'sharp';
import type { Metadata } from 'sharp';
import type { Notice } from '../../records/notice.ts';
import type { ScanPage } from '../../records/scan.ts';
import type { OpenPages } from './open-pages.ts';
import type { PageImage } from './page-image.ts';
import { dpiWithin, maxPixels } from './page-limits.ts';
import { guessDpi } from './guess-dpi.ts';
import { tiffResolution } from './tiff-resolution.ts';
import type { Resolution } from './tiff-resolution.ts';
import { messageOf, unusableFile } from './unusable-file.ts';

/** Below this width or height in pixels nothing can be written on an image. */
const minSide = 16;
/** Resolutions across and down that differ by more of themselves are a fax's; else it is the scanner's rounding. */
const fewerDown = 0.1;

/** One image of the file, upright. */
interface Frame {
  /** In pixels, after the image's own orientation has been applied. */
  readonly width: number;
  readonly height: number;
  readonly resolution: Resolution;
}

/** A TIFF of one or many pages, a JPEG or a PNG. */
export async function openImages(path: string, bytes: Uint8Array): Promise<OpenPages> {
  const count = (await readMetadata(path, bytes, 0)).pages ?? 1;
  const frames: (Frame | null)[] = [];
  for (let index = 0; index < count; index += 1) {
    frames.push(await readFrame(path, bytes, index).catch(onlyInLargerFile(count)));
  }
  return {
    pages: frames.map(imagePage),
    notices: frames.flatMap((frame, index) => (frame === null ? [brokenPage(index + 1)] : [])),
    image: (page, dpi) => render(path, bytes, page, frames[page - 1] ?? null, dpi),
    close: () => Promise.resolve(),
  };
}

/**
 * One page of such a file; the others are not looked at.
 *
 * @param mostPixels where the picture would have more, it is drawn at a lower resolution.
 * @throws ParagrafError `damaged-file`, `page-too-large` or `image-too-small`.
 */
export async function drawImagePage(
  path: string,
  bytes: Uint8Array,
  page: number,
  dpi: number,
  mostPixels: number,
): Promise<PageImage> {
  const frame = await readFrame(path, bytes, page - 1);
  const { across, down } = frame.resolution;
  const size = { width: frame.width / across, height: frame.height / down };
  return render(path, bytes, page, frame, dpiWithin(mostPixels, size, dpi));
}

/** A bad page of many is that page's loss; a file's only page is the file. */
function onlyInLargerFile(count: number): (error: unknown) => null {
  return (error) => {
    if (count === 1) throw error;
    return null;
  };
}

async function readMetadata(path: string, bytes: Uint8Array, index: number): Promise<Metadata> {
  try {
    return await sharp(bytes, { page: index, limitInputPixels: false }).metadata();
  } catch (error) {
    throw unusableFile('damaged-file', path, `cannot be decoded: ${messageOf(error)}`, error);
  }
}

async function readFrame(path: string, bytes: Uint8Array, index: number): Promise<Frame> {
  const metadata = await readMetadata(path, bytes, index);
  const { width, height } = metadata.autoOrient;
  if (width * height > maxPixels) {
    throw unusableFile('page-too-large', path, `has a page of ${width} × ${height} pixels`);
  }
  if (width < minSide || height < minSide) {
    throw unusableFile('image-too-small', path, `has a page of ${width} × ${height} pixels`);
  }
  return { width, height, resolution: frameResolution(bytes, index, metadata) };
}

function frameResolution(bytes: Uint8Array, index: number, metadata: Metadata): Resolution {
  const { width, height } = metadata.autoOrient;
  const stated = metadata.format === 'tiff' ? tiffResolution(bytes, index) : null;
  if (stated !== null && Math.abs(stated.across / stated.down - 1) > fewerDown) return stated;
  const dpi = guessDpi(width, height, metadata.density);
  return { across: dpi, down: dpi };
}

function imagePage(frame: Frame | null, index: number): ScanPage {
  return {
    number: index + 1,
    width: frame && (frame.width / frame.resolution.across) * 72,
    height: frame && (frame.height / frame.resolution.down) * 72,
    words: [],
    imageCoverage: frame ? 1 : 0,
    pictures: [],
    textLines: null,
  };
}

function brokenPage(page: number): Notice {
  return { code: 'page-damaged', severity: 'review', message: `Sidan ${page} är skadad i filen.`, page };
}

async function render(
  path: string,
  bytes: Uint8Array,
  page: number,
  frame: Frame | null,
  dpi: number,
): Promise<PageImage> {
  if (frame === null) throw unusableFile('damaged-file', path, `has a damaged page ${page}`);
  const width = Math.max(1, Math.round((frame.width / frame.resolution.across) * dpi));
  const height = Math.max(1, Math.round((frame.height / frame.resolution.down) * dpi));
  try {
    // A broken scan line or two must not cost the page: only what cannot be decoded at all is an error.
    const { data, info } = await sharp(bytes, {
      page: page - 1,
      limitInputPixels: maxPixels,
      failOn: 'error',
    })
      .autoOrient()
      .flatten({ background: 'white' })
      .toColourspace('b-w')
      .resize({ width, height, fit: 'fill' })
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, dpi, data };
  } catch (error) {
    throw unusableFile(
      'damaged-file',
      path,
      `has a page ${page} that cannot be decoded: ${messageOf(error)}`,
      error,
    );
  }
}
