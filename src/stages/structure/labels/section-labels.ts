import { labelMatcher } from './match-label.ts';
import { labelsOfKind } from './section-label-words.ts';
import type { SectionKind } from './section-label-words.ts';
import { remember } from '../remember.ts';
import { subNumber } from '../sub-numbers.ts';

export type { SectionKind } from './section-label-words.ts';

const kindOfLabel = labelMatcher(labelsOfKind);

/** Says that a line is a label that stands so in many minutes, alone or before a colon: no name or occasion in it. */
export function isWellKnownLabel(text: string): boolean {
  const lead = /^[^:.]{3,70}(?=:)/u.exec(text)?.[0] ?? text;
  return kindOfLabel(lead) !== undefined;
}

const genitive =
  '(?!(?:Enligt|I|Efter|Med|Mot|På|Trots|Utan|Bifall|Avslag|Beslut|Om|Vid|Till) )\\p{Lu}[\\p{L}-]+(?: (?!enligt )[\\p{L}-]+){0,4}?s';
const occasion = '(?:från|av|under|vid|på|i|till|mot)';

/** Labels with a name or an occasion in them. */
const openLabels: readonly (readonly [SectionKind, RegExp])[] = [
  // Kommunstyrelsens arbetsutskotts förslag till beslut   Förvaltningens förslag   Nämndens förslag till fullmäktige
  // Arbetsutskottets förslag 2009-01-27, § 13
  [
    'proposal',
    new RegExp(
      `^${genitive} (?:reviderade )?(?:besluts)?[Ff]örslag(?:et)?(?: (?:till|på) (?:beslut(?:et)?|[\\p{L}-]*(?:fullmäktige|styrelsen?|nämnden|utskottet|stämman|mötet)))?(?: (?:\\d{4}-\\d{2}-\\d{2}|den \\d.{3,20}?))?(?:,? §+ ?\\d{1,4})?$`,
      'iu',
    ),
  ],
  // Yrkanden under sammanträdet   Yrkanden/förslag vid mötet   Yrkande från Siv Torell (S)   Siv Torells (S) yrkande
  ['proposal', new RegExp(`^(?:\\p{L}*yrkanden?|Förslag)(?: (?:${occasion}|och) |\\s?/\\s?).{2,50}$`, 'iu')],
  [
    'proposal',
    /^(?!Enligt|I |Med |Bifall)\p{Lu}[\p{L} -]+s (?:\(\p{Lu}\p{L}*\) )?(?:m\.? ?fl\.? )?\p{L}*yrkanden?$/u,
  ],
  // Huvudomröstning   Omröstning om motförslag   Votering 2   Första voteringen
  [
    'vote',
    /^(?:propositioner? och )?(?:(?:första|andra|tredje|den) )?(?:huvud|motförslags|kontrapropositions|kontra|förbered\p{L}+ )?(?:omröstning|votering)(?:en)?(?: (?:nr )?\d{1,2}| (?:om|angående|gällande|avseende) [^.:]{2,60})?$/iu,
  ],
  ['reservation', new RegExp(`^(?:skriftlig |muntlig )?reservation(?:er|en)? ${occasion} .{2,60}$`, 'iu')],
  [
    'note',
    new RegExp(
      `^(?:protokollsanteckning(?:ar)?|särskil(?:t|da) yttranden?|röstförklaring(?:ar)?) ${occasion} .{2,60}$`,
      'iu',
    ),
  ],
  ['background', /^Yttranden? (?:vid|under|på|i) .{3,30}$/iu],
  // Förvaltningens bedömning   Revisorernas synpunkter
  [
    'background',
    new RegExp(
      `^${genitive} (?:bedömning(?:ar)?|synpunkter|yttrande|utredning|motivering(?:ar)?|överväganden|ställningstagande|kommentarer?|beredning|redogörelse|bakgrund)$`,
      'iu',
    ),
  ],
  [
    'recipients',
    /^(?:Protokollsutdrag(?:et)?|Utdrag|Beslutet|Kopia av beslutet) (?:ska |skall )?(?:skickas|sänds|översänds|delges|expedieras|lämnas|till|för kännedom)(?: .{1,40})?$/iu,
  ],
];

export interface SectionLabel {
  readonly kind: SectionKind;
  /** What follows the label on its line; empty when the label stands alone. */
  readonly rest: string;
}

// 2.1.1 Förslag   (where headings within a matter are numbered too)
const numberedLabel = new RegExp(`^${subNumber}\\s(?=\\p{Lu})`, 'u');
const longestLabel = 90;
const longestLead = 70;

/**
 * Reads a labelled part's label, alone on its line or before a colon:
 *
 *     Ärendebeskrivning
 *     Yrkanden: Arne Lilja yrkar bifall …
 */
export const readSectionLabel = remember(readLabel);

function readLabel(text: string): SectionLabel | null {
  if (!/^[\p{Lu}\d]/u.test(text)) return null;
  const plain = text.replace(numberedLabel, '').replace(/\s*:$/u, '');
  const alone = text.length <= longestLabel ? kindOf(plain) : undefined;
  if (alone !== undefined) return { kind: alone, rest: '' };
  const lead = /^([^:.]{3,}?)\s*:\s+(?=\S)/u.exec(text);
  if (!lead || lead[0].length > longestLead) return null;
  const kind = kindOf(lead[1] ?? '');
  return kind === undefined ? null : { kind, rest: text.slice(lead[0].length) };
}

// Ordföranden ställer nämndens förslag mot Arne Liljas yrkande   Ja-röst för styrelsens förslag
const tells =
  /(?<!\p{L})(?:ställ(?:er|de|s|des)|finner|fann|prövar?|prövade|yrka[rd]e?|röst(?:ar|ade)?|ja|nej|bifaller|beslutar)(?!\p{L})/iu;

function kindOf(label: string): SectionKind | undefined {
  const known = kindOfLabel(label);
  if (known !== undefined || /[.,;!?]$/u.test(label) || tells.test(label)) return known;
  return openLabels.find(([, pattern]) => pattern.test(label))?.[0];
}
