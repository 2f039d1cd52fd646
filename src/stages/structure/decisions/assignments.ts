import type { Assignment } from '../../../records/minutes.ts';
import { splitSentences } from '../sentences.ts';
import { readAction } from './action-points.ts';
import { findDue } from './due-dates.ts';

const adverb =
  '(?:också|även|dessutom|därför|härmed|därmed|samtidigt|vidare|således|sålunda|särskilt|alltså|enhälligt)';
const task = '(?:uppdrag|uppgift)(?:et|en)?';

/** Who stands behind the verb, up to `att`: `uppdrar åt VD att …`, `ger Siv Torell i uppdrag att …`. */
const given = [
  `^(?:att )?åt (?<who>[^;:.]{2,120}?) (?:uppdras|uppdrages|uppdrogs|uppdraga|uppdra)(?: ${adverb})*,? (?<what>att .+)$`,
  // uppdrar åt tekniska förvaltningen att …   Åt kansliet uppdrogs att …   ålägger styrelsen att …
  `(?:uppdra(?:r|ga|ger|gs|ges|s)?|uppdrog(?:s)?)(?: ${adverb})* (?:åt|till) (?<who>[^;:.]{2,120}?),? (?<what>(?:att|med att) .+)$`,
  `(?:uppdrag(?:et)?|uppgift(?:en)?) (?:åt|till) (?<who>[^;:.]{2,120}?),? (?<what>att .+)$`,
  `(?:ålägg(?:a|er)?|ålade)(?: ${adverb})* (?<who>[^;:.]{2,120}?),? (?<what>att .+)$`,
  `(?<![\\p{L}-])(?:ge|ger|giva|giver|gav|gett|givit|lämna|lämnar|lämnade)(?: ${adverb})* (?<who>[^;:.]{2,120}?) (?:i|till) ${task}(?: ${adverb})*,? (?<what>att .+)$`,
  `i ${task} åt (?<who>[^;:.]{2,120}?),? (?<what>att .+)$`,
  // Dessutom fick kassören i uppdrag att …   Det lades på styrelsen att …
  `(?:^|\\s)(?:${adverb}|däremot|sedan|därefter|slutligen) (?:får|fick)(?: ${adverb})* (?<who>[^;:.]{2,120}?) (?:i|till) ${task},? (?<what>att .+)$`,
  `(?:lades|läggs|lagts) på (?<who>[^;:.]{2,80}?) (?<what>att .+)$`,
].map((source) => new RegExp(source, 'iu'));

/** Who stands before the verb: `Förbundschefen får i uppdrag att …`, `Kansliet uppdras att …`. */
const received = [
  `(?:får|fick|ges|gavs|erhåller|erhöll|har fått)(?: ${adverb})* (?:(?:i|till|som) )?${task}(?: ${adverb})*,? (?<what>att .+)$`,
  `(?:uppdras|uppdrages|uppdrogs|åläggs|ålades|anmodas|anmodades|uppmanas|uppmanades|ombeds|ombads)(?: ${adverb})*,? (?<what>att .+)$`,
  // Siv Torell åtog sig att samla in dem   Nils tar på sig att ringa
  `(?:(?:åtog|åtar) sig(?: ${adverb})*|(?:tar|tog) på sig(?: ${task})?) (?<what>att .+)$`,
].map(
  (source) =>
    new RegExp(
      `^(?!Länsstyrelsen|Regeringen|Polisen|\\p{Lu}\\p{Ll}+verket)(?<who>.{2,140}?) ${source}`,
      'iu',
    ),
);

/** What the points of a decision ask of whom. `date` is the meeting's, `YYYY-MM-DD`: it gives a bare day its year. */
export function readAssignments(
  points: readonly string[],
  date: string | null,
  maker: string | null = null,
): Assignment[] {
  return points.flatMap((point) => {
    const sentences = splitSentences(point).map(({ text }) => text.trim());
    return sentences.flatMap(
      (sentence, i) =>
        withoutMaker(readAssignment(sentence, sentences[i + 1] ?? '', date), maker) ??
        actionOf(sentence, date, maker) ??
        [],
    );
  });
}

/** Efter diskussion gav direktionen presidiet i uppdrag att …: the body that asks stands before whom it asks. */
function withoutMaker(assignment: Assignment | null, maker: string | null): Assignment | null {
  const asks = `${maker?.toLowerCase() ?? ''} `;
  if (!assignment?.who.toLowerCase().startsWith(asks)) return assignment;
  return { ...assignment, who: assignment.who.slice(asks.length) };
}

/** Siv Torell bokar lokalen före den 1 oktober.   (not: Styrelsen köper en pump, in its own minutes) */
function actionOf(sentence: string, date: string | null, maker: string | null): Assignment | null {
  const action = readAction(sentence);
  if (action === null || action.who === maker) return null;
  const { who, what } = action;
  const soon = /(?<!\p{L})(?:snarast(?: möjligt)?|omgående)(?!\p{L})/u.exec(what)?.[0];
  return { who, what, due: findDue(what, date) ?? (soon === undefined ? null : { text: soon, date: null }) };
}

// … får i uppdrag att utreda frågan. Uppdraget ska redovisas senast den 31 mars.
const tellsOfTask =
  /^(?:Uppdraget|Återrapportering|Återrapporten|Redovisning|Redovisningen|Rapport|Rapporten|Arbetet)(?!\p{L})/u;

function readAssignment(sentence: string, next: string, date: string | null): Assignment | null {
  const groups = firstGroups(sentence);
  const who = groups?.['who']?.trim() ?? '';
  const what = (groups?.['what'] ?? '').replace(/(?:,? (?:samt|och|dels)|[.;,:]|\s)+$/u, '');
  if (!/\p{L}/u.test(who) || what === '') return null;
  return { who, what, due: findDue(what, date) ?? (tellsOfTask.test(next) ? findDue(next, date) : null) };
}

function firstGroups(sentence: string): Readonly<Record<string, string>> | undefined {
  for (const pattern of given) {
    const groups = pattern.exec(sentence)?.groups;
    if (groups) return groups;
  }
  for (const pattern of received) {
    const groups = pattern.exec(sentence)?.groups;
    if (groups) return { ...groups, who: withoutLead(groups['who'] ?? '') };
  }
  return undefined;
}

// 2. att förbundschefen   Beslöts att kassören   Avtalet godkänns och VD   Med ändring av … att VD   Det
function withoutLead(subject: string): string {
  const clause = subject.split(/(?:^|\s)(?:att|samt att|och att)\s/u).at(-1) ?? subject;
  return clause
    .replace(/^(?:\p{L}+s )?beslut:\s+/iu, '')
    .replace(/^(?:\d{1,2}[.)]|[-•*])\s+/u, '')
    .replace(/^.*\s(?:godkänns|antas|fastställs|bifalls|beviljas),? (?:och|samt) /u, '')
    .replace(/^(?:[Dd]et|[Ss]amt|[Oo]ch|[Dd]els)(?:\s|$)/u, '')
    .replace(new RegExp(`^${adverb}\\s`, 'iu'), '');
}
