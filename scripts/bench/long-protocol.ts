import { readFileSync } from 'node:fs';
import { Minutes } from '../../src/records/minutes.ts';
import type { RepairedLine, RepairedPage } from '../../src/records/repaired-page.ts';

const fixtures = new URL('../../fixtures/', import.meta.url);

/** Councils and executives of the learning part: their paragraphs are what a long protocol is put together of. */
const councils = /^(?:kf|ks|rf|landsting|region)-/u;

interface Matter {
  readonly title: string;
  readonly text: string;
}

interface Printed {
  readonly text: string;
  readonly strong: boolean;
  /** Points from the line above. */
  readonly drop: number;
}

const lettersPerLine = 84;
const pointsPerLetter = 5.2;
const firstLine = 90;
const lastLine = 760;

/** One protocol of so many typeset pages, in the fixtures' own language, its paragraphs numbered from 1 on. */
export function longProtocol(pages: number): readonly RepairedPage[] {
  const matters = readMatters();
  const made: Printed[][] = [coverOf()];
  for (let number = 1; made.length <= pages; number += 1) {
    const matter = matters[(number - 1) % matters.length];
    if (!matter) throw new Error('fixtures/split.json names no council to learn from');
    layOut(made, print(number, matter));
  }
  return made.slice(0, pages).map((printed, i) => toPage(printed, i + 1));
}

function readMatters(): readonly Matter[] {
  const { learn } = JSON.parse(readFileSync(new URL('split.json', fixtures), 'utf8')) as { learn: string[] };
  return learn
    .filter((id) => councils.test(id))
    .flatMap((id) => {
      const truth = readFileSync(new URL(`truth/${id}.json`, fixtures), 'utf8');
      return Minutes.parse(JSON.parse(truth)).paragraphs;
    });
}

function coverOf(): Printed[] {
  return [
    'SAMMANTRÄDESPROTOKOLL',
    'Organ Kommunfullmäktige i Almsjö',
    'Plats och tid Aulan, Almsjöskolan, kl. 18.30–21.25',
    'Sammanträdesdatum 2023-04-24',
    'Sekreterare Matteus Hågfeldt',
    'Ordförande Gunvor Stjernlöf',
  ].map((text) => ({ text, strong: false, drop: 26 }));
}

function print(number: number, { title, text }: Matter): readonly Printed[] {
  return [{ text: `§ ${number} ${title}`, strong: true, drop: 34 }, ...text.split('\n').flatMap(wrap)];
}

function wrap(block: string): readonly Printed[] {
  const lines: string[] = [];
  for (const word of block.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= lettersPerLine)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((text, i) => ({ text, strong: false, drop: i === 0 ? 22 : 14 }));
}

/** Puts lines on the last page while it has room, then on new ones. */
function layOut(pages: Printed[][], lines: readonly Printed[]): void {
  for (const line of lines) {
    const page = pages.at(-1);
    const height = page?.reduce((sum, { drop }) => sum + drop, firstLine) ?? lastLine;
    if (page && pages.length > 1 && height + line.drop <= lastLine) page.push(line);
    else pages.push([line]);
  }
}

function toPage(printed: readonly Printed[], page: number): RepairedPage {
  let y = firstLine;
  const lines = printed.map(({ text, strong, drop }, sourceLine): RepairedLine => {
    y += drop;
    const box = { x: 70, y, width: text.length * pointsPerLetter, height: strong ? 13 : 11 };
    return { text, sourceLine, ending: 'space', box, block: 0, fontSize: strong ? 13 : 11, bold: strong };
  });
  const header = {
    line: lines.length,
    text: 'Kommunfullmäktige 2023-04-24',
    kind: 'header' as const,
    box: null,
  };
  return { page, width: 595, height: 842, lines, furniture: [header], edits: [], notices: [] };
}
