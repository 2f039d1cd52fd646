import type { FC } from 'hono/jsx';
import type { ReviewItem } from '../../../records/review-item.ts';
import { takenByCode } from '../../../records/verdict.ts';

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
      <AsItStands item={item} />
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

/** That it stays; where the question is whether a sentence decides both answers, first what it has been taken for. */
const AsItStands: FC<Pick<ChoicesProps, 'item'>> = ({ item }) => {
  const taken = takenByCode.get(item.code);
  if (taken === undefined) return <Answer value="behall" words={keepWords(item)} keyName="b" />;
  return (
    <>
      <Answer {...answers[taken ? 'yes' : 'no']} keyName="b" />
      <Answer {...answers[taken ? 'no' : 'yes']} keyName="1" />
    </>
  );
};

const answers = {
  yes: { value: 'beslut', words: 'Ja, det är ett beslut' },
  no: { value: 'inget-beslut', words: 'Nej, det är inget beslut' },
};

interface AnswerProps {
  readonly value: string;
  readonly words: string;
  readonly keyName: string;
}

const Answer: FC<AnswerProps> = ({ value, words, keyName }) => (
  <div class="choice">
    <button type="submit" name="val" value={value} data-key={keyName}>
      {words}
    </button>
    <kbd aria-hidden="true">{keyName.toUpperCase()}</kbd>
  </div>
);

function keepWords({ word, kind, code, cleanText }: ReviewItem): string {
  if (code === 'verdict-misfit') return 'Ta bort svaret';
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
