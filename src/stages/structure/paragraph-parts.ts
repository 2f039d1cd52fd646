import { readAnnouncer } from './decisions/decision-announcers.ts';
import type { Announcer } from './decisions/decision-announcers.ts';
import type { MeetingVoice } from './decisions/inline-decisions.ts';
import { findPlainItemTitles, readItemTitle } from './items.ts';
import { readOwnAnnouncer } from './decisions/own-announcers.ts';
import type { Part } from './part.ts';
import { markQuotations } from './quotations.ts';
import { isAttachmentMark, isSignatureMark } from './read-blocks.ts';
import type { Block } from './block.ts';
import { readSectionLabel } from './labels/section-labels.ts';
import type { SectionKind } from './labels/section-labels.ts';

/** Says of each of a paragraph's blocks what it does. `isQuotedHeading` knows the headings that are out of sequence. */
export function readParts(
  blocks: readonly Block[],
  number: number,
  isQuotedHeading: (block: Block) => boolean,
  voice: MeetingVoice,
): readonly Part[] {
  const plainItems = findPlainItemTitles(blocks.filter((block) => !isQuotedHeading(block)));
  const parts: Part[] = [];
  let section: SectionKind | null = null;
  let decided = false;
  blocks.forEach((block, i) => {
    const around = {
      decided,
      number,
      before: blocks[i - 1],
      next: blocks[i + 1],
      isQuotedHeading,
      voice,
      plainItems,
    };
    const { label, ...role } = roleOf(block, around);
    if (role.role === 'section') section = label;
    else if (role.role === 'announcer' || role.role === 'item' || role.role === 'quoted-heading')
      section = null;
    decided = role.role === 'announcer' || (decided && role.role === 'text');
    parts.push({ ...block, ...role, section, quoted: false });
    // Förslag: kodlås.   A label with its text on the line says nothing of what follows
    if (role.role === 'section' && readSectionLabel(block.text)?.rest !== '') section = null;
  });
  return markQuotations(parts, voice.isOwnBody);
}

interface Surroundings {
  readonly decided: boolean;
  readonly number: number;
  readonly before: Block | undefined;
  readonly next: Block | undefined;
  readonly isQuotedHeading: (block: Block) => boolean;
  readonly voice: MeetingVoice;
  readonly plainItems: ReadonlySet<Block>;
}

type Role = Pick<Part, 'role' | 'announcer' | 'itemTitle'> & { readonly label: SectionKind | null };

function roleOf(block: Block, around: Surroundings): Role {
  const plain = { announcer: null, itemTitle: null, label: null };
  if (around.isQuotedHeading(block)) return { ...plain, role: 'quoted-heading' };
  if (isAttachmentMark(block.text)) return { ...plain, role: 'attachment-mark' };
  if (isSignatureMark(block.text)) return { ...plain, role: 'signature-mark' };
  if (around.plainItems.has(block)) return { ...plain, role: 'item', itemTitle: block.text };
  const announcer = block.marker === null ? announcerOf(block, around) : null;
  if (announcer !== null) return { ...plain, role: 'announcer', announcer };
  const label = block.marker === null ? readSectionLabel(block.text) : null;
  if (label !== null) return { ...plain, role: 'section', label: label.kind };
  const itemTitle = readItemTitle(block, around.before, around.next, around.number);
  if (itemTitle !== null) return { ...plain, role: 'item', itemTitle };
  return { ...plain, role: 'text' };
}

/** What stands right under the label of a proposal is proposed, though it says that somebody decides. */
function announcerOf(block: Block, around: Surroundings): Announcer | null {
  const announcer = readAnnouncer(block.text);
  const { before, voice, decided } = around;
  const meeting = { isOwnBody: voice.isOwnBody, unannounced: voice.inlineOnly };
  const above = { ...meeting, next: block, announced: false, decided: false };
  const announced =
    before !== undefined &&
    (readAnnouncer(before.text)?.rest === '' || readOwnAnnouncer(before.text, above) !== null);
  const label = before === undefined || announced ? null : readSectionLabel(before.text);
  const proposed = label?.kind === 'proposal' && label.rest === '' && !isOwnProposal(before?.text, voice);
  if (proposed) return announcer?.maker === null ? announcer : null;
  return announcer ?? readOwnAnnouncer(block.text, { ...meeting, next: around.next, announced, decided });
}

/** `Kommunstyrelsens förslag` in its own minutes is what it decides to propose. */
function isOwnProposal(label: string | undefined, { isOwnBody }: MeetingVoice): boolean {
  const name = /^(\p{Lu}[\p{L}, -]*?)s förslag(?: till \p{L}+)?\s*:?$/u.exec(label ?? '')?.[1];
  return name !== undefined && isOwnBody(name);
}
