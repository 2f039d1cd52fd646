import type { Part } from '../part.ts';
import { splitSentences } from '../sentences.ts';
import type { InlineDecision } from './inline-decisions.ts';

const settling =
  '(?:återremitteras|återremitterades|bordläggs|bordlades|avskrivs|avslås|bifalls|beviljas|antas|tillstyrks|avstyrks|godkänns|godkändes|fastställs|fastställdes|hänskjuts|skjuts upp|uppskjuts|(?:anses|ansågs) (?:\\p{L}+ )?(?:vara )?(?:besvarad|besvarat|besvarade|utagerad|slutbehandlad|avslutad)|remitteras till|överlämnas till|(?:noteras|antecknas|förs|tas) (?:\\p{L}+ )?till protokollet|(?:läggs|lades) (?:\\p{L}+ ){0,4}?(?:till handlingarna|ad acta))';
/** The matter by its kind: `Motionen`, `Valet av nämndeman`; or left out: `Remitteras till styrelsen.` */
const matter =
  '(?:Ärendet|Frågan|Punkten|Motion(?:en|erna)|Interpellation(?:en|erna)|Medborgarförslag(?:et|en)|Rapport(?:en|erna)|Informationen|Redovisning(?:en|arna)|Redogörelse(?:n|rna)|Anmäl(?:an|ningarna)|Skrivelse(?:n|rna)|Framställningen|Begäran|Ansök(?:an|ningarna)|Avsägelse(?:n|rna)|Förslag(?:et|en)|Valet|Yrkandet|Delgivning(?:en|arna)|Meddelande(?:t|na)|Protokollet|Dagordningen|Föredragningslistan|Röstlängden|[\\p{L}-]*(?:[Bb]erättelsen|[Rr]edovisningen|[Rr]apporten|[Pp]rotokollet|[Bb]udgeten|[Pp]lanen)|(?:Den |Det |De )?\\p{L}[\\p{L}-]{3,}(?:en|et|an|na)|(?:Övriga|Resterande|Återstående|Samtliga|Alla|Båda) \\p{Ll}+)';
// Ärendet återremitteras till nämnden.   Valet av revisor skjuts upp.   Remitteras till styrelsen.
const settled = new RegExp(
  `^(?:${matter}(?: (?:av|om|för|från|till) [^.,]{2,60}?)? ${settling}|${settling})(?=[ .,])[^.]*(?:\\.\\p{Ll}[^.]*)*\\.$`,
  'iu',
);
// Till revisor väljs Siv Torell.   Att justera protokollet utses …   Siv Torell utses att justera.
const chosen =
  /^(?:(?:Till|Att|Som) [^.]{3,140}? (?:väljs|omväljs|nyväljs|utses|förordnas)(?: enhälligt| härmed)? \p{Lu}|\p{Lu}[\p{L}-]+ (?:\p{Lu}|och \p{Lu})[^.]{0,120}? (?:väljs|omväljs|nyväljs|utses) (?:till|att|som) )/u;
// Motion från Siv Torell (s) om busskur anmäls och remitteras till styrelsen.
const sentOn =
  /^(?:Motion|Interpellation|Skrivelse|Medborgarförslag|Enkel fråga|Fråga|Ansökan) (?:från|av|om) [^.]{3,140} (?:remitteras|remitterades|överlämnas|överlämnades|hänskjuts|hänsköts) till /u;
// För tiden efter det att … utses …
const chosenFor = /^För [^.]{3,120}? (?:väljs|utses) \p{Lu}[^.]* att /u;
// Punkten flyttas för behandling vid kommande direktionssammanträde.   Frågan skjuts till nästa möte.
const putOff =
  /^(?:Ärendet|Frågan|Punkten|Behandlingen|Beslutet|Informationen|Redovisningen)(?: (?:om|av) [^.,]{2,60}?)? (?:flyttas|flyttades|skjuts|sköts|skjuts upp|sköts upp|hänskjuts|hänsköts|senareläggs|senarelades|bordläggs|bordlades)(?: \p{L}+){0,3}? (?:till|vid|på) (?:(?:ett )?(?:kommande|senare)|nästa|nästkommande|nästföljande) (?:ordinarie )?[\p{L}-]*(?:möte|sammanträde|stämma)(?:t|n)?(?!\p{L})[^.]*\.$/iu;
const elsewhere =
  /\s(?:(?:på|vid|under) (?:nästa|kommande|ett senare)|ofta|alltid|endast|i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|om|när|sedan|tidigare|förra|föregående|i (?:fjol|våras|höstas|somras|vintras))(?!\p{L})|\d{4}-\d{2}-\d{2}|\sav (?:\p{L}+s )?\p{L}*(?:nämnden|styrelsen|fullmäktige|utskottet|stämman|mötet|rätten|domstolen)/u;

/** What becomes of the matter itself is its decision, where a paragraph holds no other. */
export function readMatterDecisions(part: Part): readonly InlineDecision[] {
  if (part.role !== 'text' || (part.section !== null && part.section !== 'background')) return [];
  return splitSentences(part.content)
    .map(({ text }) => text.trim())
    .filter((text) => isDecision(text) && !text.startsWith('Beslut:'))
    .map((sentence) => ({ maker: null, points: [sentence] }));
}

/** Who leads the meeting is chosen before it decides anything: minutes that announce their decisions do not count it. */
export const choosesChair =
  /^(?:Till|Som|Att) (?:[^.]{0,20} )?(?:(?:stämmo|mötes)ordförande|ordförande (?:för|vid) (?:stämman|mötet|dagens|årsmötet)|leda (?:stämman|mötet|dagens))/u;

function isDecision(sentence: string): boolean {
  if (choosesChair.test(sentence)) return false;
  if (sentOn.test(sentence) || putOff.test(sentence)) return true;
  if (chosen.test(sentence) || chosenFor.test(sentence))
    return !/(?:ska|skall|bör|kan|får) \p{L}+s /u.test(sentence);
  return (
    settled.test(sentence) && !elsewhere.test(sentence.replace(/^(?:\p{L}+) om [^.]*? (?=\p{L}+s )/u, ''))
  );
}
