import type { Paragraph, Statement } from '../../../records/minutes.ts';
import { splitSentences } from '../sentences.ts';
import { personName } from '../person-names.ts';
import { inFull, isSayingBody, readSayers, sayersAround } from './sayers.ts';
import { gather } from './sections.ts';
import type { LabelledPart } from './sections.ts';

type Kind = Statement['kind'];

const kindOfLabel: readonly (readonly [Kind, RegExp])[] = [
  ['protest', /protest/iu],
  ['separate', /särskil(?:t|da) (?:yttrande|uttalande|mening)|ersättaryttrande|ersättar\p{L}* mening/iu],
  ['note', /anteckning|notering|röstförklaring|anmärkning|till protokollet/iu],
];

const gives =
  '(?:anmäl(?:er|de)|avger|avgåvo|avgav|inger|ingåvo|ingav|lämna(?:r|de)|foga(?:r|de)|bifoga(?:r|de)|begär(?:de)?|framför(?:de)?|in?lägger|lägger in|inlade|nedlägger|nedlade)';
// Arne Lilja (S) anmäler protest.   Siv Torell lämnar ett särskilt yttrande.   Greta Ahl vill ha till protokollet att …
const kindOfSentence: readonly (readonly [Kind, RegExp])[] = [
  [
    'protest',
    new RegExp(`(?<!\\p{L})(?:${gives}\\s[^.]{0,60}protest(?!\\p{L})|protestera(?:r|de)(?!\\p{L}))`, 'iu'),
  ],
  [
    'separate',
    new RegExp(
      `(?<!\\p{L})hemställ(?:er|de) (?:om )?att få [^.]{0,40}antecknat|(?<!\\p{L})(?:${gives}|har)\\s[^.]{0,90}(?:särskil(?:t|da) (?:yttrande|uttalande)|ersättaryttrande)n?(?!\\p{L})`,
      'iu',
    ),
  ],
  [
    'note',
    new RegExp(
      `(?<!\\p{L})(?:${gives}\\s[^.]{0,90}(?:protokollsanteckning|protokollsnotering|anteckning(?:en)?|röstförklaring|till protokollet)(?!\\p{L})` +
        '|anteckna(?:r|de)\\s(?:[^.]{0,60}\\s)?(?:till|i) protokollet(?!\\p{L})' +
        '|(?:vill|ville|får|fick|önska(?:r|de)|låter|lät|begär(?:de)?)\\s(?:[^.]{0,60}\\s)?(?:till protokollet|antecknat)(?!\\p{L})' +
        '|(?:låter|lät)\\s(?:även\\s)?anteckna(?!\\p{L}| (?:sin|sina|en|blank|avvikande|reservation))' +
        '|^till protokollet (?:lät|låter|vill|ville|får|fick)\\s[^.]{2,60}\\s(?:anteckna|ha antecknat|antecknat)(?!\\p{L})' +
        '|notera(?:r|de) till protokollet(?!\\p{L})' +
        '|till protokollet anteckna(?:r|de)|anteckna(?:r|de) (?:som|följande) yttrande|begär(?:de)? att [^.]{0,60} antecknas)',
      'iu',
    ),
  ],
];
const verb = new RegExp(
  `(?<!\\p{L})(?:${gives}|hemställ(?:er|de)|protestera(?:r|de)|anteckna(?:r|de)|notera(?:r|de)|vill(?:e)?|får|fick|önska(?:r|de)|låter|lät|har)(?!\\p{L})`,
  'u',
);
const stop =
  /\s(?:anteckna|ha antecknat|protest|ett|en|särskilt|följande|skriftlig\p{L}*|till protokollet|mot|att)(?!\p{L})|:/u;

const given =
  '(?:anför|gjord|gör|avg|lämna|bifoga|bilägg|bilad|anmäl|ing|inlämna|inkom|foga)(?:[a-zåäö]*s|its|ats|ts)';
// Särskilt uttalande gjordes av samtliga ledamöter för C.   Särskilt yttrande från V bifogas.
const passive = new RegExp(
  `^(?:Ett |Ett gemensamt )?(särskil(?:t|da) (?:yttrande|uttalande)n?|ersättaryttrande[nt]?|protokollsanteckning(?:ar)?|röstförklaring(?:ar)?|protest(?:er)?) (?:(?:har )?${given} )?(?:av|från) (.+?)(?= ${given}| (?:har|läggs|återges|framgår|med|till|mot|i|enligt)(?!\\p{L})|[,.:] |[.:]?$)`,
  'iu',
);

// Till protokollet antecknas att Siv Torell (V) förutsätter att …
const notedThat = new RegExp(
  `^(?:Till protokollet antecknas|(?:Det )?[Aa]ntecknas till protokollet|Till protokollet antecknades),? att (${personName}(?:\\s\\([^)]*\\))?(?:(?:, |\\s(?:och|samt)\\s)${personName}(?:\\s\\([^)]*\\))?)*) (?:anser|ansåg|förutsätter|förutsatte|menar|menade|vill|ville|önskar|önskade|ser|instämmer|beklagar|understryker|påpekar|ställer sig|tar avstånd)(?!\\p{L})`,
  'u',
);

const isGiven = new RegExp(`(?<!\\p{L})${given}(?!\\p{L})`, 'u');

/** A statement as the subject of its sentence, with who gave it. */
function givenBy(sentence: string): Omit<Statement, 'text'> | null {
  const noted = readSayers(notedThat.exec(sentence)?.[1] ?? '');
  if (noted.length > 0) return { kind: 'note', by: [...noted] };
  if (!isGiven.test(sentence)) return null;
  const [, label = '', givers = ''] = passive.exec(sentence) ?? [];
  const kind = kindOf(label, kindOfLabel);
  const by = kind === null ? [] : readSayers(givers).filter((name) => !isSayingBody(name));
  return kind === null || by.length === 0 ? null : { kind, by: [...by] };
}

/** Says that a text begins with somebody's statement: `Arne Lilja får till protokollet antecknat att …` */
export function tellsOfStatement(text: string): boolean {
  const first = splitSentences(text)[0]?.text ?? '';
  if (givenBy(first) !== null) return true;
  return kindOf(first, kindOfSentence) !== null && sayersAround(first, verb, stop).length > 0;
}

/** What members have had written down: notes to the minutes, protests and separate statements. */
export function readStatements(parts: readonly LabelledPart[], around: string): Paragraph['statements'] {
  const found: Paragraph['statements'] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const statement = readStatement(parts[at], around);
    if (statement === null) continue;
    const taken = gather(parts, at, (part) => readStatement(part, around) !== null);
    found.push({ ...statement, text: taken.map(({ part }) => part.text).join('\n') });
    at += taken.length - 1;
  }
  return found;
}

function readStatement(labelled: LabelledPart | undefined, around: string): Omit<Statement, 'text'> | null {
  if (!labelled) return null;
  const { part, content, label } = labelled;
  if ((part.role !== 'text' && part.role !== 'section') || content === '') return null;
  const underLabel =
    part.section === 'note' || part.role === 'section' ? kindOf(label ?? '', kindOfLabel) : null;
  for (const { text } of splitSentences(content)) {
    const whole = givenBy(text);
    if (whole !== null) return { ...whole, by: whole.by.map((name) => inFull(name, around)) };
    const kind = kindOf(text, kindOfSentence);
    // Nämnden låter anteckna …: a body decides, and has nothing to say beside that
    const by = kind === null ? [] : sayersAround(text, verb, stop).filter((name) => !isSayingBody(name));
    if (kind !== null && by.length > 0)
      return { kind: underLabel ?? kind, by: by.map((name) => inFull(name, around)) };
  }
  return underLabel === null ? null : labelledStatement(content, underLabel);
}

const holds =
  /\s(?:hänvisar|hänvisade|anser|ansåg|vill|ville|menar|menade|yttrar|beklagar|ser|understryker|instämmer|stöder|stödjer|önskar|påpekar|antecknar|anför|meddelar|ställer sig|avser|tar avstånd|motiverar|har lämnat|lämnar (?!lokalen|salen|sammanträdet|mötet)|uppmärksammar|deltar (?:inte|ej) i beslutet (?:och|men))(?=\s)/u;

/** Under its label a statement needs no such verb: `Arne Lilja (S): Vi ser med oro …`, `V och MP hänvisar till bilaga 2.` */
function labelledStatement(content: string, kind: Kind): Omit<Statement, 'text'> | null {
  const first = splitSentences(content)[0]?.text ?? '';
  const colon = /^([^:]{2,120}):\s/u.exec(content)?.[1];
  const lead = colon ?? first.slice(0, holds.exec(first)?.index ?? 0);
  const by = readSayers(lead.replace(/\.$/u, ''));
  return by.length === 0 ? null : { kind, by: [...by] };
}

function kindOf(text: string, kinds: readonly (readonly [Kind, RegExp])[]): Kind | null {
  return kinds.find(([, pattern]) => pattern.test(text) && !isProposed(text, pattern))?.[0] ?? null;
}

// Siv Torell (S) föreslår att nämnden antecknar rapporten till protokollet.
const proposes = /(?<!\p{L})föresl(?:år|og)(?!\p{L}).*\satt\s/u;

/** What is to be written down is the body's to decide, not said by whoever proposes it. */
function isProposed(text: string, statement: RegExp): boolean {
  const at = statement.exec(text)?.index ?? 0;
  // föreslår att frågan bordläggs och lämnar följande protokollsanteckning: …
  return (
    proposes.test(text.slice(0, at)) &&
    !/^(?:lämnar|lämnade|avger|avgav|inger|ingav)(?!\p{L})/u.test(text.slice(at))
  );
}
