import type { FC } from 'hono/jsx';
import { ruledWords } from '../../html/ruled-words.ts';
import type { LogEntry } from '../../../store/review/review-log.ts';

interface DoneNoteProps {
  readonly entry: LogEntry;
  readonly formToken: string;
  /** Where undoing leads back to. */
  readonly back: string;
}

/** What was decided last, with the way back. */
export const DoneNote: FC<DoneNoteProps> = ({ entry, formToken, back }) => (
  <div class="note done" role="status">
    <p>{entry.undoneBy === null ? saidOf(entry) : 'Det är ångrat.'}</p>
    {entry.undoneBy === null && entry.action !== 'undo' ? (
      <form method="post" action={`/rattelser/${entry.id}/angra`}>
        <input type="hidden" name="token" value={formToken} />
        <input type="hidden" name="tillbaka" value={back} />
        <button class="quiet" type="submit" data-key="z">
          Ångra
        </button>{' '}
        <kbd aria-hidden="true">Z</kbd>
      </form>
    ) : null}
  </div>
);

function saidOf({ action, word, verdict, before, after }: LogEntry): string {
  if (action === 'undo') return 'Det är ångrat.';
  if (verdict !== null) return ruledWords(verdict);
  if (action === 'keep') return 'Det står kvar som det var.';
  if (word !== null) return `”${word.before}” är ändrat till ”${word.after}”.`;
  return before === after ? 'Sparat.' : `Raden är ändrad till ”${after ?? ''}”.`;
}
