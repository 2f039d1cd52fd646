import type { Part } from '../part.ts';
import { findPersons, listedPersons } from '../person-names.ts';
import { splitSentences } from '../sentences.ts';
import type { InlineDecision } from './inline-decisions.ts';

const post =
  '(?:\\p{L}*ordförande|ordf|vice ordf|\\p{L}*sekreterare|sekr|kassör|ledam(?:ot|öter)|styrelse(?:ledamöter)?|suppl(?:eant(?:er)?)?|\\p{L}*revisor(?:er)?|ersättare|\\p{L}*justerare|justerings(?:man|män|personer)|rösträknare|valberedning|ombud|\\p{L}*ansvarig|firmatecknare|\\p{L}*kommitté|materialförvaltare|vägfogde|tillsynsman|jaktledare)';
/** A title under which persons are elected: `Val av styrelse`, `Just.män`, `Ordf.` */
const titleOfElection = new RegExp(
  `(?<!\\p{L})(?:\\p{L}*val|konstituering|mötesfunktionärer|funktionärer|just\\.? ?män)(?!\\p{L})|^${post}(?!\\p{L})`,
  'iu',
);
// Ordförande, ett år: Siv Torell.   Ordf. Siv Torell, omval 1 år.   Till sekr. Arne Lilja.   Suppl.: Arne Lilja, omval.
const elects = new RegExp(
  `^(?:till |som )?(?:förste |vice |1:e |2:e )?${post}\\.?(?:[ ,][^:.]{0,50})?(?::|\\.:?| –| -|(?<=[.]))?\\s+(?=\\p{Lu})`,
  'iu',
);
// Alrik Lomberg och Sixten Utterhed.
const onlyNames = new RegExp(`^${listedPersons}(?:,? (?:omval|nyval)[^.]{0,20})?\\.$`, 'u');
const verb =
  /(?<!\p{L})(?:väljs|valdes|utses|utsågs|föreslår|föreslog|föreslogs|yrkar|är|var|har|hade|tackar|tackade|avgår|avsäger)(?!\p{L})/u;

/** Elections without a verb, in a paragraph whose title says that persons are elected, and that decides nothing else. */
export function readElectedPosts(part: Part, title: string): readonly InlineDecision[] {
  if (part.role !== 'text' || part.section !== null || !titleOfElection.test(title)) return [];
  return splitSentences(part.content)
    .map(({ text }) => text.trim())
    .filter((text) => onlyNames.test(text) || electsSomebody(text))
    .map((text) => ({ maker: null, points: [text] }));
}

function electsSomebody(text: string): boolean {
  return elects.test(text) && findPersons(text).length > 0 && !verb.test(text) && text.length <= 200;
}
