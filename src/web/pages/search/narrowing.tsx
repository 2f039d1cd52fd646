import type { FC } from 'hono/jsx';
import type { SearchAsked } from '../../../records/search-request.ts';
import type { KnownBody } from '../../../store/read-newest.ts';
import { decisionKinds, kindAddress, kindWord } from '../../html/decision-words.ts';
import { isNarrowed } from './search-address.ts';

interface NarrowingProps {
  readonly asked: SearchAsked;
  readonly bodies: readonly KnownBody[];
}

/** What narrows a search: whose, when, and what is decided. Open where something is asked for. */
export const Narrowing: FC<NarrowingProps> = ({ asked, bodies }) => (
  <details class="narrowing" open={isNarrowed(asked)}>
    <summary>Begränsa</summary>
    <div class="filter">
      <div class="widest">
        <label for="organ">Organ</label>
        <select id="organ" name="organ">
          <option value="">Alla organ</option>
          {bodies.map(({ body }) => (
            <option value={body} selected={body === asked.body}>
              {body}
            </option>
          ))}
        </select>
      </div>
      <Day id="fran" label="Från (år eller datum)" value={asked.from} />
      <Day id="till" label="Till (år eller datum)" value={asked.to} />
      <div>
        <label for="slag">Beslut</label>
        <select id="slag" name="slag">
          <option value="">Alla</option>
          {decisionKinds.map((kind) => (
            <option value={kindAddress(kind)} selected={kind === asked.kind}>
              {kindWord(kind)}
            </option>
          ))}
        </select>
      </div>
      <Check name="belopp" label="Med belopp" isOn={asked.withAmount === true} />
      <Check name="bilaga" label="Med bilaga" isOn={asked.withAttachment === true} />
      <Check name="granska" label="Behöver granskas" isOn={asked.needsReview === true} />
      <div class="actions">
        <button class="quiet" type="submit">
          Sök så
        </button>
      </div>
    </div>
  </details>
);

const Day: FC<{ readonly id: string; readonly label: string; readonly value: string | undefined }> = ({
  id,
  label,
  value,
}) => (
  <div>
    <label for={id}>{label}</label>
    <input
      type="text"
      id={id}
      name={id}
      value={value ?? ''}
      inputmode="numeric"
      placeholder="2023 eller 2023-05-17"
      pattern="[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
      maxlength={10}
    />
  </div>
);

const Check: FC<{ readonly name: string; readonly label: string; readonly isOn: boolean }> = ({
  name,
  label,
  isOn,
}) => (
  <label class="check">
    <input type="checkbox" name={name} value="1" checked={isOn} />
    {label}
  </label>
);
