import type { Attachment, Paragraph } from '../../../records/minutes.ts';
import { keyOfLabel } from '../../../records/paragraph-key.ts';
import { nameOf } from './attachment-label.ts';

type Unplaced = Pick<Attachment, 'label' | 'title' | 'paragraph'>;

/** The label of the paragraph that an attachment belongs to: what it says itself, else the first that refers to it. */
export function paragraphOf(
  attachment: Unplaced,
  paragraphs: readonly Paragraph[],
  only: boolean,
): string | null {
  if (attachment.paragraph !== null) return knownLabel(attachment.paragraph, paragraphs);
  const name = attachment.label === null ? null : nameOf(attachment.label);
  const referring =
    name === null
      ? paragraphs.filter(only ? (one) => attaches(one, attachment.title) : () => false)
      : paragraphs.filter((one) => attachedNames(one).includes(name));
  if (name === null && referring.length !== 1) return null;
  return referring[0]?.label ?? null;
}

/** `§14` where the minutes have it, else the paragraph of that number however it is labelled. */
function knownLabel(label: string, paragraphs: readonly Paragraph[]): string | null {
  const wanted = keyOfLabel(label).toLowerCase();
  const known = paragraphs.find((one) => keyOfLabel(one.label).toLowerCase() === wanted);
  return known?.label ?? (paragraphs.length === 0 ? label : null);
}

/** The names of the attachments that a paragraph refers to as its own protocol's: `1`, `2`, `a`. */
export function attachedNames(paragraph: Paragraph): readonly string[] {
  return paragraph.references
    .filter(({ kind, text }) => kind === 'attachment' && isOwn(text, paragraph))
    .flatMap(({ text }) => namesIn(text));
}

// bilaga 1   bilagorna 2 och 3   bilaga 4–7   bilaga A
function namesIn(text: string): readonly string[] {
  const range = /(\d{1,3})\s?(?:[-–]|t\.?o\.?m\.?)\s?(\d{1,3})$/u.exec(text);
  if (range) {
    const [first, last] = [Number(range[1]), Number(range[2])];
    return last > first && last - first < 50
      ? Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
      : [String(first)];
  }
  return text
    .split(/,\s?|\s(?:och|samt)\s/u)
    .flatMap((part, i) => nameOf(i === 0 ? part : `bilaga ${part}`) ?? []);
}

// bilaga 1 till arbetsutskottets protokoll: another document's
function isOwn(text: string, paragraph: Paragraph): boolean {
  const after = paragraph.text.slice(paragraph.text.indexOf(text) + text.length);
  return !/^\s(?:till|i|av)\s(?!(?:detta |dagens |stämmans |mötets )?protokoll)/u.test(after);
}

const attaching =
  /(?<!\p{L})(?:bilag(?:d|t|a|or|an)|bilägg(?:s|as)|bifoga(?:d|t|s|de)|(?:enligt|se) \p{Ll}*(?:förteckning|lista|sammanställning)(?:en|n)?|sist i protokollet)(?!\p{L})/iu;

/** Says that something is attached, and has the title's most telling words. */
function attaches({ text, title: own }: Paragraph, title: string): boolean {
  if (!attaching.test(text)) return false;
  const said = `${own} ${text}`.toLowerCase();
  const words = title.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return words.length > 0 && words.filter((word) => said.includes(word)).length >= words.length / 2;
}
