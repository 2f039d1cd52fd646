import type { Block } from './block.ts';
import { makerOfPoint, readAnnouncer } from './decisions/decision-announcers.ts';
import { saysWhoProposed } from './decisions/decision-lines.ts';
import { looksLikeOwnAnnouncer } from './decisions/own-announcers.ts';
import { flowLines } from './flow-lines.ts';
import { isGroupHeading } from './group-headings.ts';
import { beginsVoters, claims, leavesListOpen, listsMoreVoters } from './lines-of-names.ts';
import { readMarker } from './list-markers.ts';
import type { Line } from './read-lines.ts';
import { readSectionLabel } from './labels/section-labels.ts';
import { remember } from './remember.ts';
import { subNumber } from './sub-numbers.ts';

/** Cuts lines into blocks. Every line lands in exactly one. */
export function readBlocks(lines: readonly Line[], opensBlock?: (line: Line) => boolean): readonly Block[] {
  const groups: [Line, ...Line[]][] = [];
  const listed = parallelLines(lines);
  lines.forEach((line, i) => {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const apart =
      opensBlock?.(line) === true ||
      listed.has(line) ||
      (isTitleLine(line, lines[i + 1]) && !leavesListOpen(before));
    if (group && before && !apart && isRestOf(group, before, line)) group.push(line);
    else groups.push([line]);
  });
  return groups.map(toBlock);
}

/**
 * Lines that name one after the other, without bullets: three or more that begin with the same word, each but the last
 * open.
 *
 *     för Kvarnskolan Greta Ahl,
 *     för servicehuset Bo Ek, samt
 *     för daghemmen Siv Torell.
 */
function parallelLines(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let run: Line[] = [];
  for (const line of lines) {
    const last = run.at(-1);
    const word = /^(?:för|till|som) (?=.*\p{Lu})/u.exec(line.text)?.[0];
    const follows = word !== undefined && last?.text.startsWith(word) === true && openEnd.test(last.text);
    run = follows ? [...run, line] : word === undefined ? [] : [line];
    if (run.length >= 3) for (const one of run) found.add(one);
  }
  return found;
}

const openEnd = /(?:[,;]|(?:^|\s)(?:samt|och))$/u;

function toBlock(lines: [Line, ...Line[]]): Block {
  const text = flowLines(lines);
  const marker = readMarker(text);
  const [first] = lines;
  return { lines, text, marker, content: marker?.rest ?? text, page: first.page, gapBefore: first.gapBefore };
}

interface Answer {
  readonly first: Line;
  readonly before: Line;
  readonly length: number;
  readonly isRest: boolean;
}

/** For each line, the answer that was given last. */
const answers = new WeakMap<Line, Answer>();

/**
 * Says that a line belongs to the block above. The same lines are cut into blocks more than once, for their headings, their
 * paragraph and the whole text: a block of as many lines between the same two is the same.
 */
function isRestOf(group: readonly [Line, ...Line[]], before: Line, line: Line): boolean {
  const [first] = group;
  const { length } = group;
  const known = answers.get(line);
  if (known?.first === first && known.before === before && known.length === length) return known.isRest;
  const isRest = listsMoreVoters(group, before, line) || continues(group, before, line);
  answers.set(line, { first, before, length, isRest });
  return isRest;
}

function continues(group: readonly [Line, ...Line[]], before: Line, line: Line): boolean {
  if (before.ending !== 'space') return true;
  if (!line.wrapped) return false;
  if (group.length === 1 && standsAlone(before.text)) return false;
  if (standsAlone(line.text) && !endsSentence(before, line)) return false;
  if (opensPoint(group[0], before, line)) return false;
  if (beginsElsewhere(before, line)) return false;
  const gap = line.gapBefore && !line.pageStart;
  if (!isOpenLine(before) && decided.test(line.text)) return false;
  if (!isOpenLine(before) && opensItsOwn(line.text, group[0].text)) return false;
  if (!isOpenLine(before)) return !gap && before.full && (!line.pageStart || /^\p{Ll}/u.test(line.text));
  return goesOn(group, before, line, gap);
}

function opensPoint(first: Line, before: Line, line: Line): boolean {
  if (readMarker(line.text) === null) return false;
  return !goesOnWithMark(before, line) && !isHouseNumber(first, before, line);
}

/** A group's heading or an answer with its voters goes on with nothing that stands above it. */
function beginsElsewhere(before: Line, line: Line): boolean {
  if (beginsVoters(line.text)) return true;
  return isGroupHeading(line.text, before.text) && !functionWord.test(before.text);
}

// Beslut: Taxan antas.   Styrelsens beslut: …
const decided = /^(?:\p{Lu}[\p{L} -]{2,60}s )?(?:beslut|Beslut|BESLUT)\s*:\s+\S/u;

/**
 * A short line that ends in no sentence, before a line that begins one, is no rest of a paragraph:
 *
 *     Driftstörningar
 *     Den 6 april brast en kulvert …
 */
function isTitleLine(line: Line, next: Line | undefined): boolean {
  if (!line.wrapped || line.nearlyFull || line.ending !== 'space' || next === undefined || next.gapBefore)
    return false;
  if (leadsToAnswer(line, next) || functionWord.test(line.text)) return false;
  return /^\p{Lu}/u.test(line.text) && /[\p{L})]$/u.test(line.text) && /^\p{Lu}/u.test(next.text);
}

// … och ordföranden Siv Torell (S) röstar
// Ja (7).
function leadsToAnswer(before: Line, line: Line): boolean {
  return /röst(?:ar|ade)$/u.test(before.text) && /^(?:ja|nej)(?!\p{L})/iu.test(line.text) && !line.gapBefore;
}

/** Labels and announcers are blocks of their own, whatever stands beside them. */
const standsAlone = remember((text) => {
  if (isAttachmentMark(text) || isSignatureMark(text) || numberedHeading.test(text)) return true;
  if (saysWhoProposed(text) || readAnnouncer(text)?.rest === '' || looksLikeOwnAnnouncer(text)) return true;
  return readSectionLabel(text)?.rest === '';
});

// 3.3.5 Injustering
const numberedHeading = new RegExp(`^${subNumber}\\s\\p{Lu}[^.:;!?]{1,60}$`, 'u');

// … och föreslår att fullmäktige
// beslutar:
function endsSentence(before: Line, line: Line): boolean {
  return /^\p{Ll}/u.test(line.text) && isOpenLine(before) && before.nearlyFull && !line.gapBefore;
}

function isOpenLine(line: Line): boolean {
  return !/[.:;!?]["”)]?$/u.test(line.text);
}

/**
 * A line that begins a claim or a further point is no rest of the text before, however full the line before is:
 *
 *     Nämnden antar planen.
 *     Nämnden sänder den på remiss.
 */
function opensItsOwn(text: string, first: string): boolean {
  if (claims.test(text) || /^Paragrafen (?:förklaras|är|justeras)(?!\p{L})/u.test(text)) return true;
  return makerOfPoint(text) !== null && makerOfPoint(first) !== null;
}

const functionWord =
  /(?:^|[\s(])(?:§{1,2}|nr|dnr|och|eller|samt|att|som|för|av|till|med|i|på|om|en|ett|den|det|de|vid|från|under|mot|per|enligt|inom|utan|är|har|kan|ska|skall)$/u;

// … Malte Frisell (lott    … att gälla fr
// 46) och Siv Torell …     o m 1985-01-01
function goesOnWithMark(before: Line, line: Line): boolean {
  if (/\([^()]*$/u.test(before.text) && /^[^()]{0,12}\)/u.test(line.text)) return true;
  return (
    (/(?:^|\s)fr$/u.test(before.text) && /^o\.? ?m/u.test(line.text)) ||
    (/(?:^|\s)t$/u.test(before.text) && /^o\.? ?m/u.test(line.text))
  );
}

// att sälja fastigheten Ekudden
// 1, Hamngatan 4, till bolaget   (not the second of a list: 1, Rapporten godkänns   2, Taxan antas)
function isHouseNumber(first: Line, before: Line, line: Line): boolean {
  const number = /^\d{1,2},/u;
  if (!number.test(line.text) || number.test(first.text) || line.gapBefore) return false;
  return !/[.:;!?]$/u.test(before.text);
}

/** The line before ends in mid-sentence: does this one go on with it? */
function goesOn(group: readonly [Line, ...Line[]], before: Line, line: Line, gap: boolean): boolean {
  if (leadsToAnswer(before, line)) return true;
  if (fromWhen.test(line.text)) return !gap && before.nearlyFull;
  if (/^(?:att|dels)\s/u.test(line.text)) return !gap && before.nearlyFull && leadsToClause(group, before);
  if (!before.nearlyFull && beginsPoint(before.text, line.text)) return false;
  return goesOnInSentence(group, before, line, gap);
}

function goesOnInSentence(
  group: readonly [Line, ...Line[]],
  before: Line,
  line: Line,
  gap: boolean,
): boolean {
  const led = functionWord.test(before.text) || /[,–-]$/u.test(before.text);
  const inPoint = readMarker(group[0].text) !== null;
  if (/^\p{Ll}/u.test(line.text)) return !gap || before.nearlyFull || led || inPoint;
  if (/^[\d(]/u.test(line.text)) return led || (!gap && (before.nearlyFull || inPoint));
  const closed = endsWithParty.test(before.text) || line.indent + outdent < group[0].indent;
  return before.nearlyFull && (!gap || (inPoint && !closed));
}

/** What stands so far left of a point's marker, in letters or points, and apart from it, is none of it. */
const outdent = 3;

// 2) bifall till motionen av Arne Lilja (S)
const endsWithParty = /\s\(\p{L}{1,5}\)$/u;

// godkänna uppföljningen, samt att
// ge kansliet i uppdrag …
function beginsPoint(before: string, text: string): boolean {
  if (/(?:samt|och) att$/u.test(before)) return true;
  return (
    /[,;]$/u.test(before) &&
    /^\p{Ll}{2,}(?:[aå]|ge) /u.test(text) &&
    !/^(?:alla|båda|dessa|hela|andra|samma|denna|våra|olika|flera|två|små) /u.test(text)
  );
}

// Nämnden antar reglementet, enligt bilaga 1,
// att börja gälla från och med den 1 juni 2023.
const fromWhen = /^att (?:börja |fortsatt )?(?:gälla|tillämpas|träda i kraft)(?!\p{L})/u;

/** In a list of att-points another att is another point, unless the point's own verb asks for it: `uppdra åt VD / att …`. */
function leadsToClause(group: readonly [Line, ...Line[]], before: Line): boolean {
  if (/[,:;]$|(?:^|\s)(?:samt|och|dels)$/u.test(before.text)) return false;
  if (!/^att\s/iu.test(group[0].text)) return true;
  const clause =
    flowLines(group)
      .split(/\satt\s/u)
      .at(-1) ?? '';
  return /(?<!\p{L})(?:uppdra|uppdrag|föreslå|hemställa|rekommendera|medge|förelägga|ålägga|uppmana|tillåta|förutsättning|villkor)(?!\p{L})/u.test(
    clause,
  );
}

// Bilaga 3.   Bilaga 1–2   (Bilaga)
export function isAttachmentMark(text: string): boolean {
  return /^\(?Bilag(?:a|or)(?:\s(?:nr\s)?[\dA-Z](?:[\dA-Z§:.,\s–-]|och)*)?\)?\.?$/iu.test(text);
}

// Justeras   Justerandes signatur   Justeras: ______   ________
export function isSignatureMark(text: string): boolean {
  return /^(?:_{3,}$|Justera[st]|Justerande(?:s sign(?:atur|\.)?)?|Justerares sign(?:atur|\.)?|Utdragsbestyrkande|Ordf(?:örande|\.)? sign(?:atur|\.)?|Sign\.?)\s*[:.]?[\s_.…]*$/iu.test(
    text,
  );
}
