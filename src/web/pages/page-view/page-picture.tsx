import type { FC } from 'hono/jsx';
import type { PageView } from '../../../records/page-view.ts';
import type { PictureFault } from '../../../pipeline/page-pictures/page-picture.ts';
import { protocolAddress } from '../../html/addresses.ts';
import type { ShownLine } from './view-lines.ts';

interface PictureProps {
  readonly view: PageView;
  readonly size: NonNullable<PageView['size']>;
  readonly lines: readonly ShownLine[];
  readonly marked: number | null;
  /** Why there is no picture, where that is known. */
  readonly fault: PictureFault | null;
}

/** Letters are not to be touched by the mark around them, in points. */
const margin = 2;

/** The page's picture with its lines' places on it; each leads to its line. */
export const PagePicture: FC<PictureProps> = ({ view, size, lines, marked, fault }) => {
  const { minutesId, page, pages, tilt } = view;
  const address = `/bild/${encodeURIComponent(minutesId)}/${page}`;
  const { width, height } = size;
  if (fault !== null) {
    return (
      <div class="page-picture">
        <p class="note warm">{fault.message}</p>
        <p class="small">
          <a href={`${protocolAddress(minutesId)}/original`}>Ladda ned originalet</a>
        </p>
      </div>
    );
  }
  return (
    <figure class="page-picture">
      <div class="page-picture-frame">
        <img
          src={`${address}?dpi=130`}
          width={Math.round(width)}
          height={Math.round(height)}
          alt={`Sidan ${page} av ${pages} i originalet`}
          data-picture
        />
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
          {lines.map(({ line: { box }, row }) =>
            box === null ? null : (
              <a
                href={`#rad-${row}`}
                tabindex={-1}
                data-row={row}
                class={row === marked ? 'marked' : undefined}
              >
                <rect
                  x={box.x - margin}
                  y={box.y - margin}
                  width={box.width + 2 * margin}
                  height={box.height + 2 * margin}
                  transform={
                    tilt === 0
                      ? undefined
                      : `rotate(${tilt} ${box.x + box.width / 2} ${box.y + box.height / 2})`
                  }
                />
              </a>
            ),
          )}
        </svg>
      </div>
      <figcaption class="small">
        <a href={`${address}?dpi=200`}>Större bild</a>
        <a href={`${protocolAddress(minutesId)}/original`}>Ladda ned originalet</a>
        <span data-picture-trouble role="status"></span>
      </figcaption>
    </figure>
  );
};
