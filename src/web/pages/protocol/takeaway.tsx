import type { FC } from 'hono/jsx';
import type { Minutes } from '../../../records/minutes.ts';
import { pageAddress, protocolAddress } from '../../html/addresses.ts';

const formats = [
  { format: 'markdown', name: 'Markdown' },
  { format: 'text', name: 'text' },
  { format: 'csv', name: 'CSV' },
  { format: 'json', name: 'JSON' },
];

/** To the pages, the original and the formats that the protocol can be had in. */
export const Takeaway: FC<{ readonly minutes: Minutes }> = ({ minutes: { id, paragraphs } }) => (
  <ul class="takeaway plain-list small no-print">
    <li>
      <a href={pageAddress(id, paragraphs[0]?.pages[0] ?? 1)}>Sidorna, med källan bredvid</a>
    </li>
    <li>
      <a href={`${protocolAddress(id)}/original`}>Ladda ned originalet</a>
    </li>
    <li>
      {'Spara som '}
      {formats.map(({ format, name }, index) => (
        <>
          {index === 0 ? null : ', '}
          <a href={`${protocolAddress(id)}/export.${format}`} aria-label={`Spara som ${name}`}>
            {name}
          </a>
        </>
      ))}
    </li>
  </ul>
);
