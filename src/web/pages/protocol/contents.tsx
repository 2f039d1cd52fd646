import type { FC } from 'hono/jsx';
import type { Paragraph } from '../../../records/minutes.ts';
import { labelText } from '../../html/labels.ts';

interface ContentsProps {
  readonly paragraphs: readonly Paragraph[];
  readonly anchors: readonly string[];
}

/** The paragraphs, for those who look for one; beside the minutes where there is room. */
export const Contents: FC<ContentsProps> = ({ paragraphs, anchors }) => (
  <nav class="contents no-print" aria-label="Paragrafer">
    <ol class="plain-list">
      {paragraphs.map(({ label, title }, index) => (
        <li>
          <a href={`#${anchors[index] ?? ''}`}>
            <span class="contents-label">{labelText(label)}</span> <span>{title}</span>
          </a>
        </li>
      ))}
    </ol>
  </nav>
);
