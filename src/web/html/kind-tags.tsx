import type { FC } from 'hono/jsx';
import type { DecisionKind } from '../../records/minutes.ts';
import { kindWord } from './decision-words.ts';

interface KindTagsProps {
  readonly kinds: readonly DecisionKind[];
  /** The body that is asked to decide: what is only proposed to it has been neither approved nor adopted. */
  readonly recommendedTo: string | null;
}

/** What a decision does, a tag for each kind; nothing where it is not known. */
export const KindTags: FC<KindTagsProps> = ({ kinds, recommendedTo }) =>
  recommendedTo === null ? (
    <>
      {kinds.map((kind) => (
        <>
          {' '}
          <span class={kind === 'reject' || kind === 'refer-back' ? 'tag warm' : 'tag'}>
            {kindWord(kind)}
          </span>
        </>
      ))}
    </>
  ) : (
    <>
      {' '}
      <span class="tag">föreslog</span>
    </>
  );
