import type { CleanLine, FurnitureLine, PageView } from '../../../records/page-view.ts';
import type { Paragraph } from '../../../records/minutes.ts';
import type { Verdict } from '../../../records/verdict.ts';
import { keysOfParagraphs } from '../../../records/paragraph-key.ts';

/** A line as the page shows it: of the text, or what belongs to the page alone. */
export interface ShownLine {
  readonly line: CleanLine | FurnitureLine;
  /** 1-based, of the page's lines as they were read. */
  readonly row: number;
  readonly isFurniture: boolean;
  /** True where a block of lines begins. */
  readonly opensBlock: boolean;
  /** The line as it was read. */
  readonly sourceText: string;
  /** The paragraph that begins on it. */
  readonly paragraph: { readonly label: string; readonly anchor: string } | null;
  /** What people have ruled of sentences that begin on it. */
  readonly verdicts: readonly Verdict[];
}

/** A page's lines in the order in which they were read, the page's own furniture among them. */
export function viewLines(view: PageView, paragraphs: readonly Paragraph[]): readonly ShownLine[] {
  const openings = findOpenings(view, paragraphs);
  const verdicts = paragraphs.flatMap((each) => each.verdicts ?? []).filter(({ page }) => page === view.page);
  const all = [
    ...view.clean.map((line) => ({ line, isFurniture: false, block: line.block })),
    ...view.furniture.map((line) => ({ line, isFurniture: true, block: -1 })),
  ].toSorted((a, b) => a.line.sourceLine - b.line.sourceLine);
  return all.map(({ line, isFurniture, block }, index) => ({
    line,
    row: line.sourceLine + 1,
    isFurniture,
    opensBlock: index > 0 && block !== all[index - 1]?.block,
    sourceText: view.source[line.sourceLine]?.text ?? '',
    paragraph: openings.get(line.sourceLine) ?? null,
    verdicts: verdicts.filter((each) => each.line === line.sourceLine),
  }));
}

/** On which line each paragraph of the page begins: the first that has its number, and of its title the first word. */
function findOpenings(
  { clean, page }: PageView,
  paragraphs: readonly Paragraph[],
): ReadonlyMap<number, { readonly label: string; readonly anchor: string }> {
  const anchors = keysOfParagraphs(paragraphs);
  const found = new Map<number, { label: string; anchor: string }>();
  let from = 0;
  for (const [index, { label, title, pages }] of paragraphs.entries()) {
    if (pages[0] !== page) continue;
    const number = plain(label);
    const [word = ''] = plain(title).match(/[\p{L}\d]+/gu) ?? [];
    const at = clean.findIndex(({ text }, place) => place >= from && begins(plain(text), number, word));
    const line = clean[at];
    if (line === undefined) continue;
    from = at + 1;
    found.set(line.sourceLine, { label, anchor: anchors[index] ?? '' });
  }
  return found;
}

/** `§ 85 Budget`, `85 § Budget`, `85. Budget`; where the title has a line of its own, the number alone. */
function begins(text: string, number: string, word: string): boolean {
  const own = number.replace(/[^\p{L}\d]/gu, '');
  const [first = '', second = ''] = text.match(/[\p{L}\d]+(?:\.\d+)?/gu) ?? [];
  const isNumbered = first.replace('.', '') === own || `${first}${second}` === own;
  if (number.startsWith('(')) return word !== '' && text.startsWith(word);
  return isNumbered && (text.includes('§') || text.includes(word) || /^\d+[a-z]?\.?$/u.test(text));
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().trim();
}
