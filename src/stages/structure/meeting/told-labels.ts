import { allMatches } from '../all-matches.ts';
import { flowLines } from '../flow-lines.ts';
import type { Line } from '../read-lines.ts';
import { isListedPerson, readPerson, roleWord } from './attendee-entries.ts';
import type { CoverLabel } from './cover-labels.ts';
import { readReplaced } from './replacing.ts';

const wasThere =
  '(?:närvarade|närvoro|närvarar|närvar|deltog|deltogo|deltar|medverkade|medverkar|voro|var|är)';
const served = '(?:tjänstgör|tjänstgjorde|fungerar|fungerade|inträdde|inträder|inkallades|voro|var|är)';
const besides =
  '(?:Dessutom|Därutöver|Härutöver|Därjämte|Härjämte|Jämväl|Likaså|Vidare|Även|Som gäst(?:er)?|Från (?:kontoret|kansliet|förvaltningen|bolaget|sekretariatet))';

// Vidare närvoro stadsarkitekt Bo Ek, …   Därjämte sekreteraren Siv Ahl.   Dessutom var närvarande kamrer Bo Ek …
const moreThere = new RegExp(
  `^${besides}(?<verb> ${wasThere}(?: (?:även|också|närvarande))?)? (?=\\p{L})`,
  'u',
);
// Såsom ersättare tjänstgjorde Siv Ahl (s) för Bo Ek …
const deputies = new RegExp(
  `^(?:Som|Såsom) (?:tjänstgörande )?(?:ersättare|suppleant)(?:er)?(?: för (?:de )?frånvarande(?: ledamöter(?:na)?)?)? ${served} (?=\\p{L})`,
  'u',
);
// Sekreterare var Siv Ahl.   Som sekreterare tjänstgjorde kommunsekreterare Siv Ahl.
const officer = new RegExp(
  `^(?=\\p{Lu})(?:(?:Som|Såsom) )?(?<post>\\p{L}*(?:[Ss]ekreterare|[Oo]rdförande)|[Pp]rotokollförare) ${served} (?=\\p{L})`,
  'u',
);

/** Says that a list's label was told in a sentence, and names deputies who sit for those that are away. */
export function tellsServing({ key, label }: Pick<CoverLabel, 'key' | 'label'>): boolean {
  return key === 'deciding' && label === 'Ersättare';
}

/** Reads the words that a sentence opens with where it tells of persons who were there, or who held an office, as a label. */
export function readToldLabel(sentence: string): CoverLabel | null {
  return readToldList(sentence) ?? readOfficer(sentence);
}

/** Like `readToldLabel`, without `Sekreterare är Siv Ahl`: apart from a list that does not say that she was there. */
export function readToldList(sentence: string): CoverLabel | null {
  const more = moreThere.exec(sentence);
  if (more !== null) {
    const rest = sentence.slice(more[0].length);
    // without a verb only a title says that persons follow
    const fits = more.groups?.['verb'] === undefined ? opensWithTitle(rest) : opensList(rest);
    return fits ? { key: 'others', label: 'Dessutom', rest } : null;
  }
  const serving = deputies.exec(sentence);
  if (serving !== null) {
    const rest = sentence.slice(serving[0].length);
    return opensList(rest) || readReplaced(readPerson(rest)?.rest ?? '') !== null
      ? { key: 'deciding', label: 'Ersättare', rest }
      : null;
  }
  return /^(?:Som|Såsom)\s/u.test(sentence) ? readOfficer(sentence) : null;
}

function readOfficer(sentence: string): CoverLabel | null {
  const found = officer.exec(sentence);
  const post = found?.groups?.['post'];
  if (found === null || post === undefined) return null;
  const who = sentence.slice(found[0].length);
  if (!opensList(who)) return null;
  const rest = opensWithTitle(who) ? who : `${post} ${who}`;
  return { key: /ordf/iu.test(post) ? 'present' : 'others', label: post, rest };
}

function opensList(text: string): boolean {
  return isListedPerson(text) || isTitleAlone(text);
}

function opensWithTitle(text: string): boolean {
  return readPerson(text)?.titled != null || isTitleAlone(text);
}

/** `Vidare närvoro stadsarkitekt`, the name on the next line. */
function isTitleAlone(text: string): boolean {
  return /^\p{Ll}[\p{Ll} -]*$/u.test(text) && roleWord.test(text);
}

const opening = `(?:${besides}|Som|Såsom)(?!\\p{L})`;
const lead = new RegExp(`^${opening}`, 'u');
const afterSentence = new RegExp(`(?<=[.:)]\\s)(?=${opening})`, 'gu');

/** A sentence that tells of more persons gets a line of its own, so that its first words are read as a label. */
export function partTold(lines: readonly Line[]): readonly Line[] {
  const parted: Line[] = [];
  let carried: Line | null = null;
  lines.forEach((line, at) => {
    let own: Line = carried === null ? line : withText(line, flowLines([carried, line]));
    carried = null;
    const next = lines[at + 1];
    for (let start = startOfTold(own, next); start !== -1; start = startOfTold(own, next)) {
      parted.push({
        ...withText(own, own.text.slice(0, start).trimEnd()),
        ending: 'space',
        nearlyFull: false,
      });
      own = withText(own, own.text.slice(start));
    }
    // … Lilja. Vidare när-   (its first words are not yet whole)
    if (next !== undefined && isCutLead(own, next)) carried = own;
    else parted.push(own);
  });
  return parted;
}

function withText(line: Line, text: string): Line {
  return { ...line, text, cells: [text], cellLefts: line.cellLefts.slice(0, 1) };
}

/** Where, behind another sentence, one begins on the line that tells of more persons; -1 where none does. */
function startOfTold(line: Line, next: Line | undefined): number {
  if (line.cells.length > 1) return -1;
  const flow = flowLines(next === undefined ? [line] : [line, next]);
  const starts = allMatches(line.text, afterSentence).map(({ index }) => index);
  return starts.find((start) => readToldList(flow.slice(start)) !== null) ?? -1;
}

function isCutLead(line: Line, next: Line): boolean {
  return (
    readToldList(line.text) === null &&
    line.cells.length === 1 &&
    lead.test(line.text) &&
    readToldList(flowLines([line, next])) !== null
  );
}
