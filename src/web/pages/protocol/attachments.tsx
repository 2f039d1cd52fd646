import type { FC } from 'hono/jsx';
import type { Attachment, Minutes } from '../../../records/minutes.ts';
import { anchorOf, pageAddress } from '../../html/addresses.ts';
import { labelText } from '../../html/labels.ts';

/** What is attached, with its pages. */
export const Attachments: FC<{ readonly minutes: Minutes }> = ({ minutes: { id, attachments } }) =>
  attachments.length === 0 ? null : (
    <section aria-labelledby="bilagor">
      <h2 id="bilagor">Bilagor</h2>
      <ul class="plain-list lines">
        {attachments.map((attachment) => (
          <OneAttachment id={id} attachment={attachment} />
        ))}
      </ul>
    </section>
  );

const OneAttachment: FC<{ readonly id: string; readonly attachment: Attachment }> = ({
  id,
  attachment: { label, title, pages, paragraph },
}) => {
  const [first, last] = pages;
  const name = [label, title].filter((part) => part !== null && part !== '').join(', ');
  return (
    <li>
      <a href={pageAddress(id, first)}>{name === '' ? 'Bilaga' : name}</a>
      <span class="soft small">
        {first === last ? `sida ${first}` : `sida ${first}–${last}`}
        {paragraph === null ? null : (
          <>
            {', till '}
            <a href={`#${anchorOf(paragraph)}`}>{labelText(paragraph)}</a>
          </>
        )}
      </span>
    </li>
  );
};

/** The names under the minutes, as they are typed. */
export const Signatures: FC<{ readonly signatures: Minutes['signatures'] }> = ({ signatures }) =>
  signatures.length === 0 ? null : (
    <section class="signatures" aria-labelledby="underskrifter">
      <h2 id="underskrifter">Underskrifter</h2>
      <ul class="plain-list">
        {signatures.map(({ role, name }) => (
          <li>
            <span>{name}</span>
            {role === null ? null : <span class="soft small">{role}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
