import type { FC } from 'hono/jsx';
import type { LinkedParagraph } from '../../../records/linked-minutes.ts';
import { DecisionBlock, LooseDecision } from './decision-block.tsx';
import { findMarks } from './find-marks.ts';
import { layOutParagraph } from './lay-out-paragraph.ts';
import type { Block } from './lay-out-paragraph.ts';
import { placeVotes } from './place-votes.ts';
import { SaidText } from './said-text.tsx';
import type { Said } from './said-text.tsx';
import { VoteFigure } from './vote-figure.tsx';

interface BodyProps {
  readonly paragraph: LinkedParagraph;
  readonly hrefOf: Said['hrefOf'];
}

/** What a paragraph says, in its order, with what is decided, put forward and voted on set apart. */
export const ParagraphBody: FC<BodyProps> = ({ paragraph, hrefOf }) => {
  const { text } = paragraph;
  const { blocks, unplaced } = layOutParagraph(paragraph);
  const votes = placeVotes(text, paragraph.votes, blocks);
  const said = { text, marks: findMarks(paragraph), hrefOf };
  return (
    <div class="flow">
      {blocks.map((block, index) => (
        <>
          <BlockPart block={block} said={said} isNamed={isNamed(block, blocks[index - 1])} />
          {(votes.get(index) ?? []).map((vote) => (
            <VoteFigure vote={vote} />
          ))}
        </>
      ))}
      {unplaced.map((decision) => (
        <LooseDecision decision={decision} />
      ))}
      {(votes.get(-1) ?? []).map((vote) => (
        <VoteFigure vote={vote} />
      ))}
    </div>
  );
};

/** A label, or another of its kind, stands before it: its name would say nothing more. */
function isNamed(block: Block, before: Block | undefined): boolean {
  return before?.kind === 'label' || before?.kind === block.kind;
}

const BlockPart: FC<{ readonly block: Block; readonly said: Said; readonly isNamed: boolean }> = ({
  block,
  said,
  isNamed: named,
}) => {
  switch (block.kind) {
    case 'line':
      return (
        <p>
          <SaidText said={said} span={block} />
        </p>
      );
    case 'label':
      return (
        <p class="part-name">
          <SaidText said={said} span={block} />
        </p>
      );
    case 'item':
      return (
        <p class="item-title">
          <SaidText said={said} span={block} />
        </p>
      );
    case 'decision':
      return <DecisionBlock decision={block.decision} place={block} said={said} />;
    default:
      return (
        <div class={`part ${block.kind}`}>
          {named ? null : <p class="part-name">{block.name}</p>}
          {block.lines.map((span) => (
            <p>
              <SaidText said={said} span={span} />
            </p>
          ))}
        </div>
      );
  }
};
