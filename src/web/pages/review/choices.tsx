import type { FC } from 'hono/jsx';
import type { ReviewItem } from '../../../records/review-item.ts';

interface ChoicesProps {
  readonly item: ReviewItem;
  /** Of its alternatives, in their order. */
  readonly keys: readonly string[];
  readonly formToken: string;
  /** The queue's filter as it stands in the address, to go on in. */
  readonly filter: string;
}

/** Alternatives beyond these have no key of their own. */
const most = 9;

/** What may be decided of a matter; each choice has its key. */
export const Choices: FC<ChoicesProps> = ({ item, keys, formToken, filter }) => (
  <>
    <form class="choices" method="post" action={`/granska/${item.id}${filter}`}>
      <Given item={item} formToken={formToken} />
      <div class="choice">
        <button type="submit" name="val" value="behall" data-key="b">
          {keepWords(item)}
        </button>
        <kbd aria-hidden="true">B</kbd>
      </div>
      {item.alternatives.map(({ text }, place) => (
        <div class="choice">
          <button
            class="quiet"
            type="submit"
            name="ta"
            value={keys[place]}
            data-key={place < most ? String(place + 1) : undefined}
          >
            {item.kind === 'misfit' ? `Sätt dit ”${text}”` : `Byt till ”${text}”`}
          </button>
          {place < most ? <kbd aria-hidden="true">{place + 1}</kbd> : null}
        </div>
      ))}
    </form>
    {item.word === null ? null : <WriteOwn item={item} formToken={formToken} filter={filter} scope="ord" />}
    {item.cleanText === null ? null : (
      <WriteOwn item={item} formToken={formToken} filter={filter} scope="rad" />
    )}
  </>
);

const Given: FC<Pick<ChoicesProps, 'item' | 'formToken'>> = ({ item, formToken }) => (
  <>
    <input type="hidden" name="token" value={formToken} />
    <input type="hidden" name="sedd" value={item.version} />
  </>
);

/** What it means that a matter stays as it is, where the question is not how a line reads. */
const keepByCode: Readonly<Record<string, string>> = {
  'decision-doubtful': 'Ja, det är ett beslut',
  'decision-missed': 'Nej, det är inget beslut',
};

function keepWords({ word, kind, code, cleanText }: ReviewItem): string {
  const byCode = keepByCode[code];
  if (byCode !== undefined) return byCode;
  if (kind === 'misfit') return 'Behåll raden som den läses nu';
  if (word !== null) return `Behåll ”${word.clean}”`;
  return cleanText === null ? 'Sett, det ska vara så' : 'Behåll raden, den stämmer';
}

/** What is covered of the text when it is typed over is what it was when it is saved: the desk sees to that. */
const WriteOwn: FC<Omit<ChoicesProps, 'keys'> & { readonly scope: 'ord' | 'rad' }> = ({
  item,
  formToken,
  filter,
  scope,
}) => {
  const isWord = scope === 'ord';
  const text = isWord ? (item.word?.clean ?? '') : (item.cleanText ?? '');
  return (
    <form class="choice" method="post" action={`/granska/${item.id}${filter}`}>
      <Given item={item} formToken={formToken} />
      <input type="hidden" name="omfang" value={scope} />
      <label class="grow">
        {isWord ? 'Skriv ordet' : 'Skriv hela raden'}
        <input
          type="text"
          name="text"
          value={text}
          maxlength={2000}
          autocomplete="off"
          data-key={isWord || item.word === null ? 's' : 'r'}
        />
      </label>
      <button class="quiet" type="submit" name="val" value="skriv">
        Spara
      </button>
      <kbd aria-hidden="true">{isWord || item.word === null ? 'S' : 'R'}</kbd>
    </form>
  );
};
