import type { FC } from 'hono/jsx';
import type { DecisionKind } from '../../records/minutes.ts';
import { kindWord } from './decision-words.ts';

/** What a decision does, a tag for each kind; nothing where it is not known. */
export const KindTags: FC<{ readonly kinds: readonly DecisionKind[] }> = ({ kinds }) => (
  <>
    {kinds.map((kind) => (
      <>
        {' '}
        <span class={kind === 'reject' || kind === 'refer-back' ? 'tag warm' : 'tag'}>{kindWord(kind)}</span>
      </>
    ))}
  </>
);
