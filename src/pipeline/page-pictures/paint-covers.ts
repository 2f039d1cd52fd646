import type { Cover } from '../../records/number-covers.ts';
import type { PageImage } from '../../stages/read/page-image.ts';

const black = 0;
const pointsPerInch = 72;

/** A copy of a page's picture with its covers painted on it, black; the picture itself where there are none. */
export function paintCovers(page: PageImage, covers: readonly Cover[]): PageImage {
  if (covers.length === 0) return page;
  const data = Uint8Array.from(page.data);
  for (const cover of covers) paint({ ...page, data }, cover);
  return { ...page, data };
}

/** Every pixel whose middle lies in the turned box, or within half a pixel of it. */
function paint({ width, height, dpi, data }: PageImage, { box, tilt }: Cover): void {
  const scale = dpi / pointsPerInch;
  const [cos, sin] = [Math.cos((tilt * Math.PI) / 180), Math.sin((tilt * Math.PI) / 180)];
  const middle = { x: (box.x + box.width / 2) * scale, y: (box.y + box.height / 2) * scale };
  const half = { across: (box.width * scale + 1) / 2, down: (box.height * scale + 1) / 2 };
  const reach = {
    across: Math.abs(half.across * cos) + Math.abs(half.down * sin),
    down: Math.abs(half.across * sin) + Math.abs(half.down * cos),
  };
  const [left, right] = within(middle.x - reach.across, middle.x + reach.across, width);
  const [top, bottom] = within(middle.y - reach.down, middle.y + reach.down, height);
  for (let row = top; row < bottom; row += 1) {
    for (let column = left; column < right; column += 1) {
      const [dx, dy] = [column + 0.5 - middle.x, row + 0.5 - middle.y];
      const isIn = Math.abs(dx * cos + dy * sin) <= half.across && Math.abs(dy * cos - dx * sin) <= half.down;
      if (isIn) data[row * width + column] = black;
    }
  }
}

/** Whole pixels from one place to another that are on the page. */
function within(from: number, to: number, size: number): [number, number] {
  return [Math.max(0, Math.floor(from)), Math.min(size, Math.ceil(to))];
}
