import type { InlineDecision } from './inline-decisions.ts';
import type { Part } from '../part.ts';
import { splitSentences } from '../sentences.ts';

// Ärendet återremitteras till nämnden.   Frågan bordläggs.   Rapporten läggs till handlingarna.
const settled =
  /^(?:Ärendet|Frågan|Punkten|Motionen|Rapport(?:en|erna)|Informationen|Redovisningen|Redogörelsen|Anmälan|Skrivelsen|Delgivning(?:en|arna)|Meddelande(?:t|na)|Protokollet|Dagordningen|Röstlängden) (?:återremittera(?:s|des)|bordläggs|bordlades|avskrivs|noteras till protokollet|(?:läggs|lades) (?:\p{L}+ ){0,4}?(?:till handlingarna|ad acta)|godkän(?:ns|des)|fastställ(?:s|des))(?=[ .,])[^.]*\.$/u;
const elsewhere =
  /\s(?:av|om|när|sedan|tidigare|förra|föregående|i (?:fjol|våras|höstas|somras|vintras))\s|\d{4}-\d{2}-\d{2}/u;

/** What becomes of the matter itself is its decision, where a paragraph holds no other. */
export function readMatterDecisions(part: Part): readonly InlineDecision[] {
  if (part.role !== 'text' || part.section !== null) return [];
  return splitSentences(part.content)
    .map(({ text }) => text.trim())
    .filter((sentence) => settled.test(sentence) && !elsewhere.test(sentence))
    .map((sentence) => ({ maker: null, points: [sentence] }));
}
