import { makerOfPoint } from './decision-announcers.ts';
import { kindOfPoint } from './decision-kinds.ts';
import { findDue } from './due-dates.ts';
import { namesEarlierOccasion } from './other-occasions.ts';
import { continuesNames, isClause, isPartOfDecision, isOpen, saysWhoProposed } from './decision-lines.ts';
import { isGroupHeading } from '../group-headings.ts';
import type { Part } from '../part.ts';
import { subNumber } from '../sub-numbers.ts';
import { personName } from '../person-names.ts';
import { tellsOfReservation } from '../proceedings/reservations.ts';
import { tellsOfStatement } from '../proceedings/statements.ts';
import { listsVoters } from '../proceedings/voter-sentences.ts';
import { splitSentences } from '../sentences.ts';

/** What the surroundings of a decision say about where it ends. */
export interface Setting {
  /** The decision ends at a label at the latest. */
  readonly labelAhead: boolean;
  /** Some of the paragraph's blocks stand apart, so that one that does not belongs to the one before. */
  readonly spaced: boolean;
  /** The announcer ends in att, and its points go on from it. */
  readonly clauses: boolean;
}

/** How many parts before and after an announcer tell whether blocks stand apart in this paragraph. */
const nearby = 20;

/** The setting of the decision whose announcers stand from `from` to before `to`. */
export function readSetting(parts: readonly Part[], from: number, to: number): Setting {
  let boundary = to;
  while (parts[boundary]?.role === 'text') boundary += 1;
  const around = parts.slice(Math.max(1, from - nearby), from + nearby);
  return {
    labelAhead: parts[boundary]?.role === 'section',
    spaced: around.some((part) => part.gapBefore && part.lines[0].wrapped),
    clauses: parts[to - 1]?.announcer?.leadsToClause === true,
  };
}

/** Does a part belong to the decision that has `count` points and `before` as its last part? */
export function continuesDecision(
  part: Part,
  before: Part | undefined,
  count: number,
  setting: Setting,
): boolean {
  if (isPartOfDecision(part)) return true;
  if (part.role === 'item') return count === 0 && part.marker?.kind === 'bullet';
  if (part.role !== 'text') return false;
  if (before === undefined) return count === 0 || isClause(part) || part.marker !== null;
  if (part.marker !== null) return continuesList(part, before);
  if (isClause(part)) return true;
  return !saysOtherwise(part.text) && continuesProse(part, before, setting);
}

/** Points go on in the kind of list that they began in; a point may hold a list of its own. */
function continuesList(part: Part, before: Part): boolean {
  // 2.2 Val av sekreterare   (a matter of its own below a list of bullets)
  if (part.marker?.kind === 'sub-number' && before.marker?.kind === 'bullet') return false;
  if (before.marker !== null) return !listsBelow(part, before);
  if (isClause(before)) return isOpen(before) || before.text.endsWith(':');
  return before.text.endsWith(':') || part.marker?.kind !== 'bullet' || !before.text.endsWith('.');
}

/**
 * Another kind of bullet below a whole sentence lists what that speaks of:
 *
 *     • Redovisningen läggs till handlingarna.
 *     – Upphandling av bojar, hamnchefen, 2021-02-18
 */
function listsBelow(part: Part, before: Part): boolean {
  const [mark, above] = [part.marker, before.marker];
  if (mark?.kind !== 'bullet' || above?.kind !== 'bullet' || mark.marker === above.marker) return false;
  return before.text.endsWith('.') && !/[.,;]$/u.test(part.text) && kindOfPoint(part.content) === null;
}

function continuesProse(part: Part, before: Part, setting: Setting): boolean {
  if (continuesNames(part, before)) return true;
  if (before.marker !== null || isClause(before))
    return (
      isOpen(before) &&
      !part.gapBefore &&
      !opensBlock(part, before) &&
      !isGroupHeading(part.text, before.text)
    );
  if (setting.spaced && !part.gapBefore) return true;
  if (goesOn(before, part) || (setting.clauses && /^\p{Ll}/u.test(part.text))) return true;
  return readsAsDecision(part.text, setting.labelAhead);
}

// - lägga berättelsen till handlingarna
// Innan beslutet fattades gick ordföranden igenom året.   (where a line is a block, or the line above had room left)
function opensBlock(part: Part, before: Part): boolean {
  const sentence = /^\p{Lu}/u.test(part.text) && /[.!?]$/u.test(part.text);
  return sentence && before.lines.at(-1)?.nearlyFull !== true && !/[,;:–-]$/u.test(before.text);
}

// … godkänna planen; samt
// uppdra åt förvaltningen …
function goesOn(before: Part, part: Part): boolean {
  if (/[,;]$|(?:^|\s)(?:samt|och|dels)$/u.test(before.text)) return true;
  return isOpen(before) && isOpen(part) && part.text.length <= 200;
}

const otherwise = [
  // Arne Lilja reserverar sig …   … deltar inte på grund av jäv.   Vid votering …   11 röster för …
  String.raw`(?<!\p{L})(?:reserver(?:a[rd]e?|at) sig|delt(?:ar|og) (?:inte|ej)|(?:inte|ej) delt(?:ar|og) i beslut(?:et)?|avst(?:år|od) från att delta|jäv)(?!\p{L})`,
  String.raw`^(?:Vid )?(?:omröstning|votering)`,
  String.raw`(?<!\p{L})röster (?:för|mot|emot)(?!\p{L}).*(?<!\p{L})röster`,
  String.raw`särskilt yttrande|protokollsanteckning`,
  // Beslutet har fattats med stöd av …   Beslutet skickas till …   Mot beslutet …
  String.raw`^Beslutet (?:har (?:fattats|alltså|således)|fattades|fattas|togs|var|kan|går|skickas|sänds|delges|expedieras|meddelas|ska (?:skickas|expedieras))(?!\p{L})`,
  String.raw`^(?:Mot beslutet|Hur man|Hur beslutet)(?!\p{L})|^Beslutet, som`,
  // Länsstyrelsens beslut 2018-06-18 om …
  String.raw`^\p{L}+s beslut (?:\d{4}|den \d|om |§)`,
  // Ordföranden önskar alla en god sommar.
  String.raw`^Ordföranden? (?:förklara|tacka|avtacka|önska|avsluta|konstatera|medge|medgav|informera|meddela|påminn)\p{L}*(?!\p{L})`,
  String.raw`^(?:Paragrafen|Punkten|Ärendet|Beslutet) (?:är|har) omedelbart justera`,
  // 3.3.5 Injustering
  `^${subNumber}\\s\\p{Lu}`,
  // Sekretess enligt 26 kap. 1 § offentlighets- och sekretesslagen.   Sekretess.
  String.raw`^Sekretess(?:$|\.|(?: (?:enligt|råder|gäller)(?!\p{L})))|omfattas av sekretess(?!\p{L})`,
  // Valberedningen är inte enig. Föreslagna är Arne Lilja och Siv Torell.
  String.raw`^(?:Valberedningen (?:är|var|har|hade|föreslår|föreslog)|Föreslagna|Nominerade)(?!\p{L})`,
  // __________
  String.raw`^[_–—-]{2,}$`,
  // I debatten deltar …
  String.raw`^(?:I|Under) (?:debatten|ärendet|diskussionen|överläggningen|handläggningen)(?!\p{L})`,
  String.raw`^(?:Yttrade sig|Inlägg|(?:Det )?antecknas att|(?:Votering|Omröstning) begärs)(?!\p{L})`,
  String.raw`(?:lämnar|lämnade|lämnat) (?:sammanträdet|mötet|lokalen|salen)(?!\p{L})|(?:låter|lät)(?: till protokollet)? anteckna(?!\p{L})|avvikande mening`,
  // Efter sammanträdet den 25 april har följande motioner inkommit.   Följande skrivelser har kommit in:
  String.raw`(?:har (?:följande|nedanstående) [^.:]{3,120} |^(?:Följande|Nedanstående) [^.:]{3,120} har )(?:inkommit|kommit in|väckts|lämnats in)(?!\p{L})`,
  // Sammanträdet avslutas 22.35.
  String.raw`^(?:Sammanträdet|Mötet|Stämman) (?:avsluta|ajournera)(?:s|des)(?!\p{L})`,
].join('|');
const tellsOtherwise = new RegExp(otherwise, 'iu');
// Siv Torell (S) besvarar interpellationen.
const somebodySays = new RegExp(
  String.raw`^${personName}(?: \(\p{L}+\))?(?:(?:, | och )${personName}(?: \(\p{L}+\))?)* (?:besvarar|besvarade|svarar|svarade|yttrar sig|yttrade sig|deltar|deltog|anför|anförde|informerar|informerade|redogör|redogjorde|yrkar|yrkade|föreslår|föreslog|inkommer|lämnar|lämnade|får till protokollet|lät till protokollet|har|hade|vill|undrar|undrade|tycker|tyckte|menar|menade|anser|ansåg|frågar|frågade|berättar|berättade|påpekar|påpekade|påminner|tackar|tackade)(?!\p{L})`,
  'u',
);

// Siv vill för framtiden …   (not: Styrelsen vill …)
const oneNameSays =
  /^(?!\p{Lu}\p{Ll}{4,}(?:en|et|an|na|ne|t)\s)\p{Lu}\p{Ll}+ (?:vill|undrar|undrade|tycker|tyckte|menar|menade|anser|ansåg|frågar|frågade|berättar|berättade|påpekar|påpekade|påminner|tackar|tackade|svarar|svarade|informerar|informerade)(?!\p{L})/u;

/** Says that a text tells of what stands beside a decision: a reservation, a recusal, a vote. */
export function saysOtherwise(text: string): boolean {
  const start = text.slice(0, 200);
  if (saysWhoProposed(text) || somebodySays.test(text) || oneNameSays.test(text)) return true;
  return (
    tellsOtherwise.test(start) || tellsOfStatement(start) || tellsOfReservation(start) || listsVoters(start)
  );
}

const decides =
  /(?<!\p{L})(?:beslut|godkänn|fastställ|anta[rs]?(?!\p{L})|uppdra|i uppdrag|bevilja|avslås?(?!\p{L})|bifall|väljs?(?!\p{L})|utse[rs]?(?!\p{L})|nominera|notera|lägg[se]|delegera|överlämna|förklara|bordlägg|återremitter|anslå|anvisa|avsätt|reservera|finansiera|entledig|remitter|tillstyrk|avstyrk|anses?(?!\p{L})|ställer sig|ombed|upphäv|upphör|revidera|inrätta|teckna|undertecknar?(?!\p{L})|föranleder|höj[se]|sänk[se]|införs?(?!\p{L})|förs(?!\p{L})|träder i kraft|avskriv|fördelas|betalas|justeringen sker|är utlyst)/iu;
/** Takes up what was just said: of the same point. */
const takesUp =
  /^(?:(?:Detta|Det|Den|De|Dessa|Dess|Han|Hon|Justeringen|Uppdraget|Redovisningen)(?!\p{L})|(?!\p{Lu}\p{Ll}*(?:en|et|na|ne|an) |(?:Dessutom|Vidare|Därtill|Därutöver|Samtidigt|Också|Även|Däremot) )\p{Lu}\p{Ll}{1,9} (?:får|fick|ges|gavs|ska|skall) )/u;

/** Says that a sentence after a point's own begins another point, or tells of something else. */
export function opensAnother(text: string): boolean {
  const first = splitSentences(text)[0]?.text.trim() ?? '';
  if (!/^\p{Lu}/u.test(first)) return false;
  if (saysOtherwise(first)) return true;
  if (takesUp.test(first)) return false;
  return decides.test(first.slice(0, 160)) || makerOfPoint(first) !== null || kindOfPoint(first) !== null;
}

// … tackade för visat intresse   Sedan dess har …
const narrates =
  /^(?:Sedan|Då|När|Under|Tidigare)(?!\p{L})|(?:^|\s)(?:har (?:inte |ej )?varit|var|hade|blev|fick|gick|sade|kom|stod|höll|såg|tog|gav|(?!\p{Ll}*(?:ande|ende|inde|unde)(?!\p{L}))\p{Ll}{3,}(?:ade|ades|ste|lde|rde))(?=[\s.,])/u;
const actor = `(?:${personName}|(?!\\p{Lu}\\p{Ll}{4,}(?:en|et|an|na|ne|ing|ion|het|else|ande|ende|skap|port|plan)(?!\\p{L}))\\p{Lu}\\p{Ll}+)(?:\\s\\(\\p{L}+\\))?`;
// Hanna skriver ett informationsblad …   Nisse och Kjell ansöker …   (not: Nämnden avslår …)
const somebodyActs = new RegExp(
  `^${actor}(?:(?:, | och )${actor})*\\s(?!får i uppdrag|ges|utses|väljs|beviljas|äger|ska|skall|har|får)\\p{Ll}+r\\s`,
  'u',
);

// Siv Torell ringer kommunen.   (not: Virke kostar …   Ole rapporterar att …)
const tasks =
  '(?:håller i|ansvarar|anmäler|ansöker|arbetar|beställer|bjuder in|bokar|bygger|byter|fixar|förbereder|frågar|gör|hämtar|inventerar|jobbar|klipper|kollar|kontaktar|köper|lagar|leder|lämnar in|målar|mäter|ordnar|planerar|pratar med|ringer|samlar|ser (?:över|till)|skaffar|skickar|skriver|sköter|söker|ställer i ordning|tar|tillfrågar|trycker|undersöker|utreder|återkommer)';
const takesOn = new RegExp(`^${actor}(?:(?:, | och )${actor})* (?:\\p{Ll}+ )?${tasks}(?!\\p{L})`, 'u');

/** Says that somebody is to do something, as a sentence of its own below `Beslut:` does: `Annelie håller i listan.` */
export function tellsWhoActs(sentence: string): boolean {
  return takesOn.test(sentence) && !takesUp.test(sentence);
}

/**
 * Without bullets and without att, a further block is decided too when it says so, or when no sentence of it tells of
 * something else; before a label, all blocks are.
 */
function readsAsDecision(text: string, labelAhead: boolean): boolean {
  const sentences = splitSentences(text).map((sentence) => sentence.text);
  const first = sentences[0] ?? '';
  if (!/[.!]$/u.test(text)) return false;
  if (decidesByItself(first) || adjustsAtOnce.test(first)) return true;
  if (narrates.test(opening(first))) return false;
  if (labelAhead || makerOfPoint(first) !== null || decides.test(first.slice(0, 160))) return true;
  return !sentences.some(
    (sentence) => narrates.test(opening(sentence)) || (somebodyActs.test(sentence) && !isTask(sentence)),
  );
}

// Beslutet justerades omedelbart.   Paragrafen justeras omedelbart.
const adjustsAtOnce = /^(?:Paragrafen|Punkten|Beslutet|Ärendet|Protokollet) justera(?:s|des) omedelbart\.$/u;

// Siv Torell justerar protokollet.   Arne Lilja tar in anbud till nästa möte.
function isTask(sentence: string): boolean {
  const adjusts = /\sjusterar (?:dagens )?protokollet(?!\p{L})/u.test(sentence);
  const due = findDue(sentence, null)?.text ?? '';
  // Siv mäter i maj.   (a month alone makes a task only of whom the text names in full)
  return adjusts || (due !== '' && (!/^i\s/u.test(due) || new RegExp(`^${personName}`, 'u').test(sentence)));
}

const byPerson = new RegExp(
  `^${personName}(?: \\(\\p{L}+\\))? (?!utse|utså|välj|vald|omvald|omvälj|får|fick|gavs|ges)`,
  'u',
);

// Vidare beslutades att …   Sekreteraren fick i uppdrag att …
function decidesByItself(sentence: string): boolean {
  const kind = kindOfPoint(sentence);
  const lead = sentence.split(/\satt\s/u)[0] ?? sentence;
  return kind !== null && !byPerson.test(sentence) && !namesEarlierOccasion(lead);
}

/** The words among which a sentence has its verb. */
function opening(sentence: string): string {
  return sentence.split(' ').slice(0, 7).join(' ');
}
