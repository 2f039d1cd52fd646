import { personName } from '../person-names.ts';

/** What somebody goes home to do. */
const chores =
  'kontaktar|bokar|ordnar|ringer|skriver|köper|kollar|undersöker|fixar|beställer|söker|gör|mejlar|mailar|skickar|sammanställer|hämtar|planerar|utreder|samlar|svarar|kallar|bjuder|tar (?:fram|kontakt|reda|hand|med|in)|tar upp (?:frågan|saken|ärendet|detta|det) (?:i|med|hos|på|vid)|pratar|talar|hör|ansvarar|håller i|ser (?:till|över)|lämnar in|för listan|formulerar|sätter upp|återkommer (?:med|till)|skaffar|lagar|målar|trycker|lägger (?:ut|upp)|hyr|delar ut|förbereder|anordnar|stämmer av|följer upp|städar|rensar|monterar|reparerar|uppdaterar|anmäler oss|letar|frågar runt|arrangerar';
/** Of these a report in the present tense speaks too: `Bo Ek svarar.` */
const toldToo =
  /^(?:skriver|gör|söker|svarar|kallar|bjuder|talar|ansvarar|planerar|utreder|sammanställer|undersöker)$/u;

const givenName =
  '(?!(?:Den|Det|De|Vi|Man|Alla|Ingen|Han|Hon|Jag|Ni|Någon|Vem|Var|Här|Där|Nu|Så|Frågan|Saken|Listan|Planen|Kursen|Vägen|Huset|Banken|Skolan|Kyrkan|Staden)(?!\\p{L}))(?!\\p{Lu}\\p{Ll}{4,}(?:en|et|an|ne|erna|arna|orna)(?<!sten|bet|than|anne)(?!\\p{L}))\\p{Lu}\\p{Ll}+';
const person = `(?:${personName}|${givenName})`;
const office =
  '(?:Vice |Verkställande |Tekniske |Gode )?(?:[Oo]rdföranden|\\p{L}*(?:[Ss]ekreteraren|[Kk]assören|[Cc]hefen|[Dd]irektören|[Oo]mbudet|[Oo]mbuden|[Ll]edaren|[Ss]amordnaren|[Ii]nspektören|[Hh]andläggaren|[Mm]ästaren|[Ii]ngenjören|[Hh]erden|[Mm]annen|[Ff]ogden|[Ff]öreståndaren|[Aa]nsvarige?)|Dekanen|Prefekten|Rektorn?|Kuratorn|VD|Styrelsen|Kansliet|Presidiet|Arbetsutskottet|Valberedningen|\\p{Lu}\\p{Ll}+kommittén|\\p{Lu}\\p{Ll}+gruppen|Förvaltningen)';
const who = `(?:${person}(?: \\(\\p{L}+\\))?(?:(?:, | och )${person})*|${office}(?: och \\p{Ll}+(?:en|et|ren))?)`;
const action = new RegExp(
  `^(?<who>${who}) (?<what>(?<chore>${chores})(?= )(?! (?:(?!till)\\p{L}+ )?(?:om|när|hur|varför)(?!\\p{L}))(?:(?<=ser till)|(?! att )).+)$`,
  'u',
);

// så fort kommunen svarat   snarast   nästa vecka
const soon = /(?<!\p{L})(?:så (?:fort|snart)|snarast|omgående|nästa vecka|i veckan|i helgen)(?!\p{L})/u;

export interface Action {
  readonly who: string;
  readonly what: string;
  /** The sentence says that it is done soon, if not by what day. */
  readonly soon: boolean;
  readonly byBody: boolean;
  /** Its verb tells of nothing but what is to be done, and a person or an officer does it. */
  readonly sure: boolean;
}

const bodies =
  /^(?:Styrelsen|Förvaltningen|Kansliet|Presidiet|Arbetsutskottet|Valberedningen|\p{Lu}\p{Ll}+(?:kommittén|gruppen))/u;

/**
 * A task as an action point gives it, in the present tense:
 *
 *     Siv Torell bokar lokalen före den 1 oktober.   Kassören kontaktar banken.
 */
export function readAction(sentence: string): Action | null {
  const said = action.exec(sentence.trim())?.groups;
  const what = (said?.['what'] ?? '').replace(/[\s.;,!]+$/u, '');
  const by = said?.['who'] ?? '';
  if (by === '' || what === '' || sentence.endsWith('?')) return null;
  const byBody = bodies.test(by);
  return {
    who: by,
    what,
    soon: soon.test(what),
    byBody,
    sure: !byBody && !toldToo.test(said?.['chore'] ?? ''),
  };
}
