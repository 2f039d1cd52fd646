import type { FC } from 'hono/jsx';
import type { LinkedProtocol, LinkedReference } from '../../../records/linked-minutes.ts';
import { protocolAddress } from '../../html/addresses.ts';
import { markedPieces } from './find-marks.ts';
import type { Mark } from './find-marks.ts';
import type { Span } from './locate.ts';

/** A paragraph's text with what is marked in it. */
export interface Said {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Where a reference leads; null where to nothing that is stored. */
  readonly hrefOf: (reference: LinkedReference) => string | null;
}

/** A stretch of a paragraph's text, references as links. */
export const SaidText: FC<{ readonly said: Said; readonly span: Span }> = ({ said, span }) => (
  <>
    {markedPieces(said.text, span, said.marks).map(({ text, mark }) => {
      if (mark === null) return text;
      if (mark.kind === 'amount') return <data value={String(mark.amount.value)}>{text}</data>;
      const href = mark.kind === 'protocol' ? hrefOfProtocol(mark.protocol) : said.hrefOf(mark.reference);
      return href === null ? text : <a href={href}>{text}</a>;
    })}
  </>
);

function hrefOfProtocol({ target }: LinkedProtocol): string | null {
  return target === undefined ? null : protocolAddress(target.minutesId);
}
