import { personName } from '../person-names.ts';
import { readAction } from './action-points.ts';
import { titlePatterns, wordPatterns } from './evidence-words.ts';
import { findDue } from './due-dates.ts';
import { earlierWords, namesEarlierOccasion, tellsOfOtherOccasion } from './other-occasions.ts';
import { readClause } from './read-clause.ts';
import type { Clause } from './read-clause.ts';
import { subjectOf } from './sentence-subject.ts';
import type { Subject } from './sentence-subject.ts';

/** Where a sentence stands in its paragraph, and what stands around it. */
export interface SentencePlace {
  readonly title: string;
  readonly isOwnBody: (name: string) => boolean;
  /** Running text holds all decisions of these minutes. */
  readonly inlineOnly: boolean;
  /** The last sentence of the paragraph's text. */
  readonly isLast: boolean;
  /** The first. */
  readonly isFirst: boolean;
  /** The sentence is all that its block says. */
  readonly isAlone: boolean;
  /** Somebody has proposed something, or a vote was held, in the paragraph before. */
  readonly afterProposal: boolean;
}

interface Seen {
  readonly sentence: string;
  readonly clause: Clause;
  readonly subject: Subject;
  readonly place: SentencePlace;
  /** The sentence or its block ends the paragraph, or stands alone. */
  readonly atEnd: boolean;
  readonly words: ReadonlySet<string>;
}

/** What speaks for or against a sentence being a decision, by the names in evidenceWeights. */
export function evidenceOf(sentence: string, place: SentencePlace): readonly string[] {
  const clause = readClause(sentence);
  const subject = subjectOf(clause, place.isOwnBody);
  const words = namesOf(wordPatterns, (pattern) => pattern.test(sentence));
  const atEnd = place.isLast || place.isAlone;
  const seen: Seen = { sentence, clause, subject, place, atEnd, words: new Set(words) };
  return [
    ...(clause.verb === null && readAction(sentence) !== null ? [] : evidenceOfVerb(clause, subject)),
    ...words,
    ...namesOf(titlePatterns, (pattern) => pattern.test(place.title)),
    ...(['inlineOnly', 'isLast', 'isFirst'] as const).filter((name) => place[name]),
    ...namesOf([...ofOccasion, ...ofForm, ...ofElection, ...ofPlace], (holds) => holds(seen)),
  ];
}

function namesOf<Test>(
  tests: readonly (readonly [string, Test])[],
  holds: (test: Test) => boolean,
): readonly string[] {
  return tests.flatMap(([name, test]) => (holds(test) ? [name] : []));
}

function evidenceOfVerb({ verb, deed, guessed }: Clause, subject: Subject): readonly string[] {
  if (verb === null) return [deed === null ? 'noVerb' : 'participleAlone'];
  const passive = verb.voice === 'passive';
  const tense = verb.tense === 'past' ? 'Past' : 'Present';
  return [
    `${verb.class}${passive ? 'Passive' : 'Active'}${tense}`,
    passive ? `passive${subject === 'none' ? 'First' : 'Later'}` : `${verb.class}By${subject}`,
    ...(guessed ? ['guessed'] : []),
    ...(deed === null ? [] : [`${verb.class}Deed${deed.class}`]),
  ];
}

type Tests = readonly (readonly [string, (seen: Seen) => boolean])[];

const ownAuthority =
  /^[^,]{0,60}?\sav (?:[\p{Ll}-]+s )?[\p{Ll}-]*(?:nämnden|styrelsen|fullmäktige|länsstyrelsen|regeringen|domstolen|rätten|riksdagen|kommunen|förvaltningen|landstinget)(?!\p{L})/u;
const opensOrEnds = /^\s*(?:öppnas|avslutas)(?!\p{L})/u;
const meetingItself = /^(?:\p{L}*[Mm]öte|Sammanträde|Stämma|Förhandling)(?:t|n|en)?$/u;

/** When it was, and whether it was done at all. */
const ofOccasion: Tests = [
  [
    'earlier',
    ({ clause, sentence }) => namesEarlierOccasion(`${clause.before} `) || earlierWords.test(sentence),
  ],
  [
    'earlierNear',
    ({ clause, sentence }) => clause.verb !== null && tellsOfOtherOccasion(sentence, clause.after),
  ],
  ['negated', ({ clause }) => isNegated(clause)],
  ['decidesNot', ({ clause }) => isNegated(clause) && clause.verb?.voice === 'active'],
  ['byOther', ({ clause }) => clause.verb?.voice === 'passive' && ownAuthority.test(clause.after)],
  // Mötet avslutades.   Mötet öppnas.   Årsmötet hölls i skolan.   (not: Årsmötet hålls i skolan)
  [
    'meetingItself',
    ({ clause: { verb, before }, sentence }) =>
      verb?.voice === 'passive' &&
      verb.class !== 'decides' &&
      meetingItself.test(before) &&
      (verb.tense === 'past' || opensOrEnds.test(sentence.slice(before.length))),
  ],
];

function isNegated({ after }: Clause): boolean {
  return /^\s(?:inte|ej|icke)(?!\p{L})/u.test(after);
}

/** What form the deed has. */
const ofForm: Tests = [
  // Motionen avslagen.
  [
    'participleEnds',
    ({ clause: { verb, deed }, sentence, place }) =>
      verb === null && deed?.class === 'decides' && place.isLast && endsInParticiple.test(sentence),
  ],
  // Stadgarna är därmed antagna.
  [
    'isDecided',
    ({ clause: { verb, deed }, words }) =>
      verb?.class === 'is' &&
      deed?.class === 'decides' &&
      deed.tense === 'participle' &&
      words.has('consequence'),
  ],
  // Nämnden hade således avslagit ansökan.
  [
    'hasDecided',
    ({ clause: { verb, deed }, subject, words }) =>
      verb?.class === 'has' && deed?.class === 'decides' && subject === 'own' && words.has('consequence'),
  ],
  [
    'ownDecidesLater',
    ({ clause, sentence, place }) => {
      const body = clause.verb?.class === 'decides' ? undefined : laterBody.exec(sentence)?.[1];
      return body !== undefined && place.isOwnBody(body);
    },
  ],
  ['itDecides', ({ clause, subject }) => subject === 'it' && clause.verb?.class === 'decides'],
  ['noVerbYes', ({ clause, words }) => clause.verb === null && words.has('yesNo')],
  ['passiveMatter', ({ clause, words }) => words.has('matterFirst') && clause.verb?.voice === 'passive'],
  // Siv Torell beställer färgen före den 1 maj.
  [
    'personWill',
    ({ clause, subject, sentence }) =>
      subject === 'person' && clause.verb?.tense === 'present' && findDue(sentence, null) !== null,
  ],
  ['personTask', ({ subject, words }) => subject === 'person' && words.has('givesTask')],
  ['chargeSet', ({ sentence, words }) => words.has('amount') && chargeFirst.test(sentence)],
  [
    'chargeOfTitle',
    ({ clause, place, words }) =>
      words.has('amount') &&
      clause.verb?.tense === 'present' &&
      /avgift|arvode|taxa|ersättning|hyra/iu.test(place.title),
  ],
];

// Ingen ville ha båten och styrelsen beslöt därför att skänka bort den.   (not: Om det regnar och styrelsen beslutar …)
const laterBody =
  /^(?!(?:Om|Ifall) ).*[\p{L}\d,] (?:och|men|så|varför|varpå|varefter|varvid) (\p{L}+) (?:\p{Ll}+ )?(?:beslutar|beslutade|beslöt)(?!\p{L}| (?:inte|ej|icke)(?!\p{L}))/u;

const endsInParticiple =
  /^[^,:]{3,120}?\p{L}+(?:t|d|n|na|da|ta|de)(?: (?:enligt|i enlighet|utan|med|som|för)(?!\p{L})[^.]*)?\.?$/u;
const chargeFirst = /^\p{L}*(?:avgift|kort|arvode|hyra|ersättning|taxa|pris|traktamente)\p{L}*(?!\p{L})/iu;

const named = `${personName}(?: \\(\\p{L}+\\))?`;
const onlyNames = new RegExp(
  `^${named}(?:(?:, | och | samt )${named})*(?:,? (?:omval|nyval)[^.]{0,20})?\\.?$`,
  'u',
);

/** Elections without a verb: `Ordförande: Siv Torell (omval)`. */
const ofElection: Tests = [
  [
    'personDue',
    ({ sentence, place }) => {
      const action = readAction(sentence);
      if (action === null || (action.byBody && place.isOwnBody(action.who))) return false;
      return action.soon || findDue(action.what, null) !== null;
    },
  ],
  // Kassören kontaktar banken.
  ['personActs', ({ sentence }) => readAction(sentence)?.sure === true],
  ['onlyNames', ({ sentence }) => onlyNames.test(sentence)],
  ['namesUnderElection', (seen) => namesElected(seen)],
  ['postUnderElection', (seen) => namesElected(seen) && seen.words.has('electionWords')],
  [
    'namesOfPost',
    ({ clause, words, sentence }) =>
      clause.verb === null &&
      words.has('personsInside') &&
      words.has('electionWords') &&
      /[:.,–-]\s\p{Lu}/u.test(sentence),
  ],
];

function namesElected({ clause, place, words }: Seen): boolean {
  return (
    clause.verb === null && words.has('personsInside') && titlePatterns[0]?.[1].test(place.title) === true
  );
}

/** What its place adds to what a sentence says. */
const ofPlace: Tests = [
  ['ownAtEnd', ({ subject, atEnd }) => subject === 'own' && atEnd],
  ['passiveAtEnd', ({ clause, atEnd }) => clause.verb?.voice === 'passive' && atEnd],
  // Ansökan bifalles.
  [
    'presentDecidedAtEnd',
    ({ clause: { verb }, atEnd }) =>
      verb?.class === 'decides' && verb.voice === 'passive' && verb.tense === 'present' && atEnd,
  ],
  ['presentInline', ({ clause, place }) => clause.verb?.tense === 'present' && place.inlineOnly],
  ['afterVote', ({ place }) => place.afterProposal && place.isLast],
  ['endConsequence', ({ words, atEnd, place }) => words.has('consequence') && (atEnd || place.afterProposal)],
  [
    'postponed',
    ({ sentence, words }) =>
      words.has('matterFirst') &&
      /(?<!\p{L})(?:till|på|vid|i) (?:nästa|nästkommande|kommande|ett kommande|ett senare|höstens|vårens)(?!\p{L})/u.test(
        sentence,
      ),
  ],
  [
    'becomes',
    ({ clause, sentence, place }) =>
      place.isLast &&
      /^\s*bl(?:ir|ev|evo)(?!\p{L})(?! \p{L}+d (?:av|på|till)(?!\p{L}))/u.test(
        sentence.slice(clause.before.length),
      ),
  ],
];
