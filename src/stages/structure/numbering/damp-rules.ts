import { readAnnouncer } from '../decisions/decision-announcers.ts';
import type { Line } from '../read-lines.ts';
import type { HeadingCandidate } from './heading-candidates.ts';

/** What statutes, by-laws and regulations head their own paragraphs with. */
const ruleTitle =
  /^(?:Föreningens |Förbundets |Bolagets |Samfällighetens )?(?:namn|firma|säte|ändamål(?:et)?|syfte|verksamhet(?:en)?|medlem(?:skap|mar)?|avgift(?:er)?|medlemsavgift(?:er)?|årsavgift(?:er)?|insats|styrelse(?:n|ns sammansättning)?|revisor(?:er)?|revision|valberedning(?:en)?|räkenskapsår|verksamhetsår|firmateckning|kallelse(?: till .*)?|(?:års|förenings|ordinarie |extra )(?:möte|stämma)n?|rösträtt|röstning|uteslutning|utträde|inträde|stadgeändring(?:ar)?|ändring av .*|upplösning|vinst|fonder|underhåll|tillämpning(?:sområde)?|omfattning|definitioner|allmän(?:t|na bestämmelser)|inledande bestämmelser|ikraftträdande|grunduppgift(?:er)?|uppgifter|sammansättning|organisation|beslutsförhet|delegering|arkiv|sammanträden|ersättare|jäv|ansvar|påföljd(?:er)?|taxa|avgiftsskyldighet|avtalstid|uppsägning|parter|tvist)\.?$/iu;
// Medlem ska betala …   Årsmöte skall hållas …   Styrelsen består av …   Avgiften fastställs av årsmötet.
const rules =
  /(?<!\p{L})(?:ska|skall|får|må|bör|äger rätt|åligger|består av|utgörs av|fastställs av|väljs|utses|handhas|består|har till ändamål|har sitt säte|är skyldig)(?!\p{L})/iu;
const tells =
  /(?<!\p{L})(?:\p{L}{2,}(?:ades|ade|des|dde|lts|tes)|öppna(?:de|r)|valdes|beslöt(?:s)?|beslutar|var|hade|blev|gick|fick|sade|anmäl(?:de|er)|inform|redovisa|föredr(?:ar|og)|yrkar)(?!\p{L})/iu;
// Stadgarna får följande lydelse:   … att anta reglementet enligt nedan:
const leadsToRules =
  /(?:(?:stadg|reglement|arbetsordning|ordningsregl|föreskrift|taxa|avtal|polic|bestämmelse|paragraf|bolagsordning)\p{L}*[^.]{0,60}|följande|lydelse|lyder(?: [^.:]{2,40})?|nedan)\s*:$/iu;

/** A run of so many rules is a set of statutes. */
const fewest = 3;
/** What a § of quoted statutes is worth still. */
const worth = 0.1;

/**
 * Statutes and regulations number their paragraphs as minutes do, and minutes quote them. A run of § that numbers on by
 * ones, and whose titles or sentences are those of rules and not of a meeting, loses its weight.
 *
 *     § 5 Stadgeändring                       the meeting's
 *     Stämman antar följande stadgar:
 *     § 1 Namn                                the statutes'
 *     Föreningens namn är Fyren.
 *     § 2 Säte
 */
export function dampRules(
  candidates: readonly HeadingCandidate[],
  lines: readonly Line[],
): readonly HeadingCandidate[] {
  const signed = candidates.filter(({ form }) => form === 'sign' || form === 'trailing-sign');
  const ruled = new Set<number>();
  const runs = runsOf(signed);
  runs.forEach((run, i) => {
    const before = runs[i - 1];
    const quotesOn =
      before !== undefined && ruled.has(before[0]?.line ?? -1) && goesOn(before, run, runs[i + 1]);
    if (quotesOn || isRules(run, signed, lines)) for (const { line } of run) ruled.add(line);
  });
  if (ruled.size === 0) return candidates;
  return candidates.map((one) => (ruled.has(one.line) ? { ...one, weight: one.weight * worth } : one));
}

/** Stretches of headings of which each numbers on from the one before. */
function runsOf(signed: readonly HeadingCandidate[]): readonly HeadingCandidate[][] {
  const runs: HeadingCandidate[][] = [];
  for (const heading of signed) {
    const before = runs.at(-1)?.at(-1);
    const follows = before !== undefined && heading.number - before.last === 1;
    if (follows) runs.at(-1)?.push(heading);
    else runs.push([heading]);
  }
  return runs;
}

/**
 * After one quoted rule the next, where the number stands without a title as the first one's does, and heads a matter of
 * the meeting right after:
 *
 *     § 5
 *     Årsmöte hålls i mars.
 *     § 8
 *     Avgiften är 50 kr.
 *     § 8 Vägen
 */
function goesOn(
  quoted: readonly HeadingCandidate[],
  run: readonly HeadingCandidate[],
  after: readonly HeadingCandidate[] | undefined,
): boolean {
  const untitled = [...quoted, ...run].every(({ rest }) => rest === '');
  const next = after?.[0];
  return untitled && next !== undefined && next.rest !== '' && next.number === run.at(-1)?.number;
}

function isIntroduced({ line }: HeadingCandidate, lines: readonly Line[]): boolean {
  const above = lines.slice(Math.max(0, line - 2), line);
  return leadsToRules.test(above.map(({ text }) => text).join(' '));
}

function isRules(
  run: readonly HeadingCandidate[],
  signed: readonly HeadingCandidate[],
  lines: readonly Line[],
): boolean {
  const [first] = run;
  if (!first) return false;
  const introduced = isIntroduced(first, lines);
  if (run.length < (introduced ? 1 : fewest)) return false;
  const sections = run.map((heading) => sectionOf(heading, signed, lines));
  if (sections.some((section) => section.some(({ text }) => readAnnouncer(text) !== null))) return false;
  // rules may tell, too, where they are introduced as rules: Årsmötet väljer ordförande och beslutar om avgift
  const told = sections.filter(
    (section) =>
      section.some(({ text }) => tells.test(text)) &&
      !(introduced && section.some(({ text }) => rules.test(text))),
  ).length;
  if (told * 3 > run.length) return false;
  const titled = run.filter((heading) => ruleTitle.test(heading.title)).length;
  const ruling = sections.filter((section) => section.some(({ text }) => rules.test(text))).length;
  return introduced || titled * 2 >= run.length || (titled > 0 && ruling * 2 >= run.length);
}

/** Lines of a paragraph that are looked at. */
const looked = 12;

function sectionOf(
  heading: HeadingCandidate,
  signed: readonly HeadingCandidate[],
  lines: readonly Line[],
): readonly Line[] {
  const next = signed[signed.indexOf(heading) + 1]?.line ?? lines.length;
  return lines.slice(heading.line, Math.min(next, heading.line + looked));
}
