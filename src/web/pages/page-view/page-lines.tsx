import type { FC } from 'hono/jsx';
import { furnitureWord } from '../../html/edit-words.ts';
import { pageAddress, paragraphAddress } from '../../html/addresses.ts';
import { labelText } from '../../html/labels.ts';
import { CorrectLine } from './correct-line.tsx';
import { EditedText } from './edited-text.tsx';
import { LineNotes } from './line-notes.tsx';
import type { Reading } from './reading-choice.tsx';
import type { ShownLine } from './view-lines.ts';

interface LinesProps {
  readonly minutesId: string;
  readonly page: number;
  readonly lines: readonly ShownLine[];
  /** 1-based; the line that is marked on the picture. */
  readonly marked: number | null;
  readonly reading: Reading;
  readonly hasPicture: boolean;
  readonly formToken: string;
}

/** A page's lines, each with a way to its place on the picture. */
export const PageLines: FC<LinesProps> = ({ lines, marked, ...props }) => (
  <ol class="page-lines plain-list" data-lines>
    {lines.map((shown) => (
      <Line shown={shown} isMarked={shown.row === marked} {...props} />
    ))}
  </ol>
);

type LineProps = Omit<LinesProps, 'lines' | 'marked'> & {
  readonly shown: ShownLine;
  readonly isMarked: boolean;
};

const Line: FC<LineProps> = ({ shown, isMarked, minutesId, page, reading, hasPicture, formToken }) => {
  const { line, row, isFurniture, opensBlock, sourceText, paragraph } = shown;
  const classes = [
    isFurniture ? 'furniture' : null,
    opensBlock ? 'opens-block' : null,
    isMarked ? 'marked' : null,
    'bold' in line && line.bold === true ? 'bold' : null,
  ].filter((each) => each !== null);
  const hasPlace = hasPicture && line.box !== null;
  return (
    <li
      id={`rad-${row}`}
      class={classes.length === 0 ? undefined : classes.join(' ')}
      data-row={hasPlace ? row : undefined}
    >
      <a
        class="row-number"
        href={pageAddress(minutesId, page, line.sourceLine)}
        aria-label={hasPlace ? `${row}, visa raden på bilden eller rätta den` : `${row}, rätta raden`}
      >
        {row}
      </a>
      <div class="row-text">
        <p>
          {reading === 'kalla' ? sourceText : <EditedText line={line} />}
          {paragraph === null ? null : <Opening minutesId={minutesId} paragraph={paragraph} />}
          {'kind' in line ? <span class="tag quiet">{furnitureWord(line.kind)}</span> : null}
        </p>
        {reading === 'bada' && sourceText !== line.text ? (
          <p class="source-text">
            <span class="hidden">Källan: </span>
            {sourceText === '' ? '(tom rad)' : sourceText}
          </p>
        ) : null}
        {reading === 'ren' ? <LineNotes shown={shown} /> : null}
        {isMarked ? (
          <CorrectLine minutesId={minutesId} page={page} shown={shown} formToken={formToken} />
        ) : null}
      </div>
    </li>
  );
};

/** Where a paragraph begins: what links to it on this page lead to. */
const Opening: FC<{
  readonly minutesId: string;
  readonly paragraph: NonNullable<ShownLine['paragraph']>;
}> = ({ minutesId, paragraph: { label, anchor } }) => (
  <a
    class="opening"
    id={anchor}
    href={paragraphAddress(minutesId, anchor)}
    aria-label={`Läs paragrafen, ${labelText(label)}`}
  >
    Läs paragrafen
  </a>
);
