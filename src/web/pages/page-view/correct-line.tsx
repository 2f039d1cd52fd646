import type { FC } from 'hono/jsx';
import { lineVersion } from '../../../store/review/review-id.ts';
import { protocolAddress } from '../../html/addresses.ts';
import type { ShownLine } from './view-lines.ts';

interface CorrectLineProps {
  readonly minutesId: string;
  readonly page: number;
  readonly shown: ShownLine;
  readonly formToken: string;
}

/** The line that has been chosen, to be written as it should stand. */
export const CorrectLine: FC<CorrectLineProps> = ({ minutesId, page, shown, formToken }) => {
  const { row, sourceText, line } = shown;
  return (
    <form
      class="choice no-print"
      method="post"
      action={`${protocolAddress(minutesId)}/sida/${page}/rad/${row}`}
    >
      <input type="hidden" name="token" value={formToken} />
      <input type="hidden" name="sedd" value={lineVersion(sourceText, line.text)} />
      <label class="grow">
        Raden som den ska stå
        <input type="text" name="text" value={line.text} maxlength={2000} autocomplete="off" />
      </label>
      <button class="quiet" type="submit">
        Rätta raden
      </button>
    </form>
  );
};
