import type { Decision, Paragraph } from '../../../records/minutes.ts';
import type { Notice } from '../../../records/notice.ts';
import { at, toKnow, toReview } from './doubts.ts';
import type { Doubts } from './doubts.ts';

// Mötets öppnande   Avslutning   Övriga frågor   Ärendet utgår: nothing need stand below these
const needsNoText =
  /öppn|avslut|övrig|slut(?!\p{L})|upprop|utgår|utgick|vakant|sekretess|lunch|paus|ajourner|inga ärenden/iu;
/** A title of so many words says something itself: `Valdes Bo Ek till sekreterare`. */
const fewestWordsThatSay = 7;

/** A paragraph under whose heading nothing stands, though its title promises a matter. */
export function checkEmptyParagraphs({ paragraphs }: Doubts): readonly Notice[] {
  return paragraphs.filter(isEmpty).map((paragraph) => {
    const message = `${paragraph.label} ${paragraph.title} har varken beslut eller annan text.`;
    return toReview('paragraph-empty', message, at(paragraph));
  });
}

function isEmpty({ title, text, decisions }: Paragraph): boolean {
  if (text.trim() !== '' || decisions.length > 0 || needsNoText.test(title)) return false;
  return title !== '' && !title.endsWith('.') && title.split(' ').length < fewestWordsThatSay;
}

// … att   … samt   (a colon leads to a table; … där ingen ser den: what stands for a thing ends well)
const endsOpen =
  /(?:[,\-–]|(?<!\p{L})(?:att|och|samt|eller|för|till|av|med|om|i|på|(?<!(?:\p{L}[ra]|[dt]e)\s)(?:den|det)|en|ett|som|enligt|från|vid|under))$/u;

/** A decision whose last point stops in the middle of a sentence. */
export function checkBrokenPoints({ paragraphs }: Doubts): readonly Notice[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.decisions
      .filter(
        ({ quoted, points }, i, all) =>
          !quoted && endsOpen.test(points.at(-1)?.trim() ?? '') && !goesOnWith(points, all[i + 1]),
      )
      .map(({ points, page }) => {
        const end = (points.at(-1) ?? '').slice(-40);
        const message = `Beslutet i ${paragraph.label} bryts av: ”…${end}”.`;
        return toReview('points-broken-off', message, { ...at(paragraph), page });
      }),
  );
}

/** Under the next heading the same list goes on: its points end in commas to the last. */
function goesOnWith(points: readonly string[], next: Decision | undefined): boolean {
  return points.at(-1)?.endsWith(',') === true && /^(?:att|dels)\s/iu.test(next?.points[0] ?? '');
}

/** Where so few decisions lack a maker, lacking one is no habit of the secretary's. */
const mostWithout = 0.2;
const fewestDecisions = 5;
// Beslöts   Valdes   beslutas: passive, nobody named
const passive =
  /(?<!\p{L})(?:besl[uöt]+(?:tades|tas|ts)|godkän(?:ns|des)|avslås|avslogs|val(?:des|ts)|utse[sd]+|bifalls|bifölls)(?!\p{L})/iu;

/** A decision that nobody is said to have made, in minutes that else say it. */
export function checkMakers({ paragraphs }: Doubts): readonly Notice[] {
  const own = paragraphs.flatMap((paragraph) =>
    paragraph.decisions.filter(({ quoted }) => !quoted).map((decision) => ({ paragraph, decision })),
  );
  const without = own.filter(({ decision }) => decision.maker === null);
  if (own.length < fewestDecisions || without.length > own.length * mostWithout) return [];
  return without
    .filter(({ decision }) => namesNobody(decision))
    .map(({ paragraph, decision }) => {
      const message = `Det framgår inte vem som fattat beslutet i ${paragraph.label}.`;
      return toKnow('decision-without-maker', message, { ...at(paragraph), page: decision.page });
    });
}

function namesNobody({ points }: Decision): boolean {
  return passive.test(points[0] ?? '');
}
