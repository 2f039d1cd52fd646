import type { FC } from 'hono/jsx';
import type { ViewEdit } from '../../../records/page-view.ts';
import { counted, dayAndYear } from '../../../swedish.ts';
import { ruleWord, sureness } from '../../html/edit-words.ts';
import { ruledWords } from '../../html/ruled-words.ts';
import type { ShownLine } from './view-lines.ts';

/** What was done to a line, by the machine and by people, with the line as it was read; nothing where nothing was. */
export const LineNotes: FC<{ readonly shown: ShownLine }> = ({ shown: { line, sourceText, verdicts } }) => {
  const { edits, correction } = line;
  const machine = edits.filter(({ rule }) => rule !== 'correction');
  if (machine.length === 0 && correction === null && verdicts.length === 0) return null;
  const what = [
    correction === null ? null : 'rättad',
    verdicts.length === 0 ? null : counted(verdicts.length, 'svar', 'svar', 'ett'),
    machine.length === 0 ? null : counted(machine.length, 'ändring', 'ändringar'),
  ].filter((each) => each !== null);
  return (
    <details class="line-notes">
      <summary>{what.join(', ')}</summary>
      <dl>
        <div>
          <dt>Källan</dt>
          <dd class="source-text">{sourceText === '' ? '(tom rad)' : sourceText}</dd>
        </div>
        {correction === null ? null : <Correction correction={correction} />}
        {verdicts.map((verdict) => (
          <div>
            <dt>Svar</dt>
            <dd>
              {`${ruledWords(verdict)} Avgjort av ${verdict.by} ${dayAndYear(verdict.at.slice(0, 10))}.`}
            </dd>
          </div>
        ))}
        {machine.map((edit) => (
          <div>
            <dt>{ruleWord(edit.rule)}</dt>
            <dd>
              <Change edit={edit} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
};

const Correction: FC<{ readonly correction: NonNullable<ShownLine['line']['correction']> }> = ({
  correction: { by, at, machineText },
}) => (
  <div>
    <dt>Rättad</dt>
    <dd>
      {`av ${by} ${dayAndYear(at.slice(0, 10))}. Maskinen hade läst: `}
      <span class="source-text">{machineText}</span>
    </dd>
  </div>
);

/** `Förbundschcfen → Förbundschefen, 97 % säkert` */
const Change: FC<{ readonly edit: ViewEdit }> = ({ edit: { before, after, confidence, runnerUp } }) => (
  <>
    <del>{visible(before)}</del>
    {' blev '}
    <ins>{visible(after)}</ins>
    {`, ${sureness(confidence)}`}
    {runnerUp === null ? null : `; näst troligast: ${visible(runnerUp)}`}
  </>
);

/** A hyphen at a line's end, a space, or nothing are seen by their names. */
function visible(text: string): string {
  if (text === '') return 'ingenting';
  if (text.trim() === '') return 'mellanrum';
  return text === '-\n' ? 'bindestreck vid radens slut' : text;
}
