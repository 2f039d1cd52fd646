import type { FC } from 'hono/jsx';
import type { Box } from '../../records/place.ts';

interface ScanCropProps {
  readonly minutesId: string;
  readonly page: number;
  /** What is marked, in points on the page. */
  readonly box: Box;
  /** What the picture shows besides, in points, to each side and up and down. */
  readonly around?: { readonly across: number; readonly down: number };
  readonly label: string;
}

const usualSurroundings = { across: 170, down: 26 };

/** A part of the scan with a place on it marked. */
export const ScanCrop: FC<ScanCropProps> = ({ minutesId, page, box, around = usualSurroundings, label }) => {
  const seen = {
    x: Math.max(0, Math.floor(box.x - around.across)),
    y: Math.max(0, Math.floor(box.y - around.down)),
    b: Math.ceil(box.width + 2 * around.across),
    h: Math.ceil(box.height + 2 * around.down),
  };
  const address = `/bild/${encodeURIComponent(minutesId)}/${page}/utsnitt?x=${seen.x}&y=${seen.y}&b=${seen.b}&h=${seen.h}`;
  return (
    <svg class="crop" viewBox={`${seen.x} ${seen.y} ${seen.b} ${seen.h}`} role="img" aria-label={label}>
      <image
        href={address}
        x={seen.x}
        y={seen.y}
        width={seen.b}
        height={seen.h}
        preserveAspectRatio="xMinYMin"
      />
      <rect
        class="crop-mark"
        x={box.x - 2}
        y={box.y - 2}
        width={box.width + 4}
        height={box.height + 4}
        rx="2"
      />
    </svg>
  );
};
