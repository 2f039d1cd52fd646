import { splitSentences } from '../sentences.ts';
import { remember } from '../remember.ts';
import type { LabelledPart } from './sections.ts';
import { isVoterLine } from './vote-crosses.ts';

const chair = '(?:[Mm]ötes|[Ss]tämmo)?[Oo]rdf(?:öranden?|\\.)|Talmannen|[Tt]jänstgörande ordföranden';
const puts =
  'ställ(?:er|de|es|des|s)|frågar?(?:de)?|upptar|upptog|tar upp|tog upp|lägger fram|framställer|framställde|prövar|prövade|prövas';
// Ordföranden ställer yrkandena mot varandra och finner …   Ordföranden finner att nämnden beslutar enligt yrkandet.
const putsAndFinds = new RegExp(
  [
    `(?:${chair}|(?<!\\p{L})(?:[Hh]on|[Hh]an|Därefter|Härefter|Sedan|Först))(?:\\s[^.:]{0,80})?\\s(?:${puts})\\s[^.]*(?:proposition|mot varandra|(?<!\\p{L})mot(?!\\p{L})|(?:finner|fann)(?!\\p{L}))`,
    `(?:${chair})(?:\\s\\p{Lu}[^.:]{0,60})?\\s(?:finner|fann|konstaterar)(?:\\s\\p{L}+)?,?\\s(?:att|bifall|avslag)[^.]*(?:beslut|bif[aö]ll|avsl[åo]|antag|återremi|avgöra|bordl|yrkande)`,
    `(?:propositioner?|propositionsordning(?:en)?)\\s(?:på|godkänn|om|i enlighet)[^.]*(?:finner|fann|förklara|godkänn)`,
    '(?:ställs|ställes|ställdes) (?:under )?proposition|(?<!\\p{L})ställ(?:s|es|des|ts) (?:[^.]{0,80} )?(?:under proposition|mot [^.]{0,160}?(?:yrkande|förslag))|följande (?:voterings|omröstnings)(?:ordning|proposition)',
    // Efter proposition fann ordföranden förslaget bifallet.   Härefter skedde huvudvotering enligt följande proposition:
    `(?:[Ee]fter|[Pp]å|[Vv]id)\\s(?:\\p{Ll}+\\s)?proposition(?:er)?(?:\\s[^.]{0,60})?\\s(?:finner|fann)\\s(?:${chair})`,
    '(?:votering|omröstning)(?:en)? enligt följande (?:\\p{Ll}*)?proposition',
    // Siv Torells yrkande har därmed antagits som motförslag.
    '(?:utgör|utgjorde|antagits|antas|antogs|utses|utsågs|utsetts|blir|blev) (?:\\p{L}+ )?(?:(?:som|till) )?(?:motförslag|huvudförslag|kontraproposition)',
    '(?:framställda|ställda) propositioner|propositioner? framställ\\p{L}+|(?:finner|fann) propositionen? besvarad',
  ].join('|'),
  'u',
);

/** How the question was put and what was found: what stands under `Propositionsordning`, or says so by itself; a text a passage. */
export function readProcedures(
  parts: readonly LabelledPart[],
  otherwise: (part: LabelledPart) => boolean,
): string[] {
  const passages: string[][] = [];
  let before: LabelledPart | null = null;
  for (const part of parts) {
    const belongs: boolean = isProcedure(part, before) && !otherwise(part);
    if (belongs && before !== null && followsOn(part, before)) passages.at(-1)?.push(part.part.text);
    else if (belongs) passages.push([part.part.text]);
    before = belongs ? part : null;
  }
  return passages.map((texts) => texts.join('\n'));
}

/** Nothing stands between the two: what was decided there parts the passages. */
function followsOn({ part }: LabelledPart, { part: before }: LabelledPart): boolean {
  return part.lines[0].index - (before.lines.at(-1)?.index ?? 0) <= 1;
}

const tellsOfPutting = remember((text) => putsAndFinds.test(text));

/** Says that a text tells how the question was put, and moves nothing. */
export function putsQuestion(text: string): boolean {
  return tellsOfPutting(text) && !/(?<!\p{L})(?:yrka[rd]e?|föresl[åo]\p{L}*)(?!\p{L})/u.test(text);
}

/** Parts a block in which how the question was put follows right on what was moved. */
export function partFromProcedure(labelled: LabelledPart): readonly LabelledPart[] {
  const { part, content } = labelled;
  const start = splitSentences(content).find(
    ({ text, start: at }) => at > 0 && opensProcedure.test(text) && putsAndFinds.test(content.slice(at)),
  )?.start;
  if (part.role !== 'text' || start === undefined || !/yrka|föresl/u.test(content.slice(0, start)))
    return [labelled];
  return [content.slice(0, start).trim(), content.slice(start)].map((text) => ({
    ...labelled,
    content: text,
    part: { ...part, text, content: text },
  }));
}

const opensProcedure = new RegExp(`^(?:${chair})\\s(?:${puts}|finner|fann)(?!\\p{L})`, 'u');

function isProcedure({ part, content }: LabelledPart, before: LabelledPart | null): boolean {
  if (content === '' || (part.role !== 'text' && part.role !== 'section')) return false;
  if (tableHead.test(content) || isVoterLine(content) || isPageHead(part)) return false;
  if (before !== null && goesOn.test(part.text)) return true;
  if (part.section === 'procedure' || part.role === 'section') return part.section === 'procedure';
  if (
    part.section !== null &&
    part.section !== 'background' &&
    part.section !== 'proposal' &&
    part.section !== 'vote'
  )
    return false;
  return tellsOfPutting(content);
}

/** NORRSUND  Protokoll: what stands at the top of a page, every word with a capital, and ends in no sentence. */
function isPageHead({ lines, text }: LabelledPart['part']): boolean {
  return lines.length === 1 && lines[0].pageStart && /^(?:\p{Lu}[\p{L}-]*\s?){1,6}$/u.test(text);
}

// Nr Namn Röst   Ledamot Parti Ja Nej
const tableHead = /^(?:Nr|Plats|Namn|Ledam(?:ot|öter))\s.*(?:Röst|Parti|Ja|Nej)/iu;

// Votering begärs.   Ja för styrelsens förslag, nej för Arne Liljas.   (right after how the question was put)
const goesOn =
  /^(?:(?:Omröstning|Votering|Rösträkning)(?:en)? begär|(?:Voterings|Omröstnings)(?:proposition|ordning)(?:en)?:? |Slutligen ställ|(?:Följande|Kommun\p{L}+|Nämnden) (?:voterings|omröstnings)|Ja(?:-röst)? (?:för|innebär)|Den som (?:vill|bifaller|stöder|röstar))/u;
