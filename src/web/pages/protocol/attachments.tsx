import type { FC } from 'hono/jsx';
import type { Attachment, Minutes } from '../../../records/minutes.ts';
import { keyOfLabel } from '../../../records/paragraph-key.ts';
import { pageAddress } from '../../html/addresses.ts';
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

const OneAttachment: FC<{ readonly id: string; readonly attachment: Attachment }> = ({ id, attachment }) => {
  const { pages, paragraph } = attachment;
  const [first, last] = pages;
  return (
    <li>
      <a href={pageAddress(id, first)}>{nameOf(attachment)}</a>
      <span class="soft small">
        {first === last ? `sida ${first}` : `sida ${first}–${last}`}
        {paragraph === null ? null : (
          <>
            {', till '}
            <a href={`#${keyOfLabel(paragraph)}`}>{labelText(paragraph)}</a>
          </>
        )}
      </span>
    </li>
  );
};

/** What is attached to one paragraph, in a line; nothing where nothing is. */
export const OwnAttachments: FC<{
  readonly minutes: Pick<Minutes, 'id' | 'attachments'>;
  readonly label: string;
}> = ({ minutes: { id, attachments }, label }) => {
  const own = attachments.filter(({ paragraph }) => paragraph === label);
  return own.length === 0 ? null : (
    <p class="part-fact">
      {'Bilagor: '}
      {own.map((attachment, index) => (
        <>
          {index === 0 ? null : ', '}
          <a href={pageAddress(id, attachment.pages[0])}>{nameOf(attachment)}</a>
        </>
      ))}
    </p>
  );
};

function nameOf({ label, title }: Attachment): string {
  const name = [label, title].filter((part) => part !== null && part !== '').join(', ');
  return name === '' ? 'Bilaga' : name;
}

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
