import type { FC } from 'hono/jsx';
import { maskPersonalNumbers } from '../../../records/personal-numbers.ts';
import type { ReviewItem } from '../../../records/review-item.ts';
import { alternativeKey } from './decision-form.ts';

interface ChoicesProps {
  readonly item: ReviewItem;
  readonly formToken: string;
  /** The queue's filter as it stands in the address, to go on in. */
  readonly filter: string;
}

/** Alternatives beyond these have no key of their own. */
const keys = 9;

/** What may be decided of a matter; each choice has its key. */
export const Choices: FC<ChoicesProps> = ({ item, formToken, filter }) => (
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
            value={alternativeKey(text)}
            data-key={place < keys ? String(place + 1) : undefined}
          >
            {item.kind === 'misfit' ? `Sätt dit ”${text}”` : `Byt till ”${text}”`}
          </button>
          {place < keys ? <kbd aria-hidden="true">{place + 1}</kbd> : null}
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

function keepWords({ word, kind, cleanText }: ReviewItem): string {
  if (kind === 'misfit') return 'Behåll raden som den läses nu';
  if (word !== null) return `Behåll ”${word.clean}”`;
  return cleanText === null ? 'Sett, det ska vara så' : 'Behåll raden, den stämmer';
}

const WriteOwn: FC<ChoicesProps & { readonly scope: 'ord' | 'rad' }> = ({
  item,
  formToken,
  filter,
  scope,
}) => {
  const isWord = scope === 'ord';
  const text = isWord ? (item.word?.clean ?? '') : (item.cleanText ?? '');
  // What is covered here would be saved as it is covered.
  if (maskPersonalNumbers(text) !== text) return isWord ? null : <OpenFirst item={item} />;
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

const OpenFirst: FC<{ readonly item: ReviewItem }> = ({ item: { minutesId, page, line } }) => (
  <p class="note small">
    På raden står ett personnummer, som är dolt här.{' '}
    {minutesId === null || page === null ? null : (
      <a href={`/protokoll/${minutesId}/sida/${page}${line === null ? '' : `?rad=${line + 1}`}`}>
        Rätta raden på dess sida
      </a>
    )}
  </p>
);
