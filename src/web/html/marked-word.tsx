import type { FC } from 'hono/jsx';

interface MarkedWordProps {
  readonly text: string;
  /** In UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A line with one of its words marked. */
export const MarkedWord: FC<MarkedWordProps> = ({ text, start, end }) => (
  <>
    {text.slice(0, start)}
    <mark>{text.slice(start, end)}</mark>
    {text.slice(end)}
  </>
);
