import type { Minutes } from '../../records/minutes.ts';

/** Where in the record a line stands. */
export interface LineContext {
  /** The paragraph's label; null where it is not found. */
  readonly paragraph: string | null;
  /** Whether it is a paragraph's heading, or part of a decision. */
  readonly part: 'heading' | 'decision' | 'text';
}

/** Shorter lines stand in many texts. */
const fewestLetters = 4;

interface ParagraphText {
  readonly label: string;
  readonly pages: readonly [number, number];
  readonly title: string;
  readonly text: string;
  readonly decisions: readonly string[];
}

/**
 * Tells where in the record a line of clean text stands, by looking for what it says: the record does not keep the places
 * of its lines.
 */
export function contextFinder(minutes: readonly Minutes[]): (page: number, line: string) => LineContext {
  const paragraphs = minutes.flatMap((each) => each.paragraphs.map(textsOf));
  return (page, line) => {
    const wanted = wantedOf(line);
    const near = paragraphs.filter(({ pages: [first, last] }) => first <= page && page <= last);
    const heading = near.find(
      ({ label, title, pages }) => pages[0] === page && isHeading(wanted, label, title),
    );
    if (heading !== undefined) return { paragraph: heading.label, part: 'heading' };
    if (wanted.length < fewestLetters) return { paragraph: null, part: 'text' };
    const decided = near.find(({ decisions }) => decisions.some((text) => text.includes(wanted)));
    if (decided !== undefined) return { paragraph: decided.label, part: 'decision' };
    return { paragraph: near.find(({ text }) => text.includes(wanted))?.label ?? null, part: 'text' };
  };
}

function textsOf({ label, pages, title, text, decisions }: Minutes['paragraphs'][number]): ParagraphText {
  const own = decisions.filter(({ quoted }) => !quoted).map((decision) => flat(decision.text));
  return { label, pages, title: flat(title), text: flat(text), decisions: own };
}

// "§ 12 Budget 2023", "§12."; not "§ 12 a Budget"
function isHeading(line: string, label: string, title: string): boolean {
  const signs = [...label].map((sign) => sign.replace(/[.()]/u, String.raw`\$&`)).join(String.raw`\s?`);
  const labelled = new RegExp(String.raw`^${signs}(?!\d|\s?[a-h](?!\p{L}))`, 'u').test(line);
  return (label.startsWith('§') && labelled) || (title.length >= fewestLetters && line === title);
}

/** Without the hyphen at its end and the mark before a point. */
function wantedOf(line: string): string {
  return flat(line)
    .replace(/^(?:[-–•*·]|\d{1,2}[.)])\s+/u, '')
    .replace(/[-\u00AD]$/u, '');
}

function flat(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}
