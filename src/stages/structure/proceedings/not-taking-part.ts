import type { Paragraph } from '../../../records/minutes.ts';
import { splitSentences } from '../sentences.ts';
import { isSayingBody, inFull, readSayers } from './sayers.ts';
import type { LabelledPart } from './sections.ts';

// Arne Lilja (S) deltar inte i beslutet.   Ledamöterna från M avstår från att delta i beslutet.
const takesNoPart =
  /(?<!\p{L})(?:(?:har |hade )?(?:del(?:tar|tog|tagit)(?: (?:därför|således))? (?:inte|ej|icke)|(?:inte|ej|icke) del(?:tar|tog|tagit))(?: i| vid)|avst(?:år|od|ått) från att delta(?:ga)?(?: i| vid))(?: \p{Ll}+)? (?:beslut(?:et)?|avgörandet|ärendets avgörande)(?!\p{L}|s)/u;
// Ej deltagande i beslut   Deltar inte i beslutet
const label = /del(?:tar|tog|tagande)|avst(?:år|ående)/iu;
const conflict = /jäv|intressekonflikt|avträd/iu;
// … deltar inte i beslutet om yrkandet faller   (what somebody says that they will do)
const onCondition = /^[^.]*? (?:om|ifall|därest|såvida) /u;
// Axel Jons (M) anmäler att ledamöterna från M inte deltar i beslutet.
const announced =
  /^.*?(?:anmäl(?:er|de)|meddela(?:r|de)|förklara(?:r|de)|uppge[rs]?|uppgav)(?: till protokollet)?,? att (?=\S)/u;

/** Who takes no part in the decision without having an interest in the matter, in what words. */
export function readNotTakingPart(
  parts: readonly LabelledPart[],
  around: string,
  recused: readonly string[],
): NonNullable<Paragraph['notTakingPart']> {
  return parts.flatMap((labelled) => {
    const { part, content } = labelled;
    if ((part.role !== 'text' && part.role !== 'section') || content === '') return [];
    if (part.section === 'proposal' && !announced.test(content)) return [];
    const by = whoIn(labelled)
      .map((name) => inFull(name, around))
      .filter((name) => !recused.includes(name));
    return by.length === 0 ? [] : [{ by: [...new Set(by)], text: content }];
  });
}

function whoIn({ content, label: above, part }: LabelledPart): readonly string[] {
  if (conflict.test(content)) return [];
  const said = splitSentences(content).flatMap(({ text }) => subjectIn(text));
  if (said.length > 0 || part.section !== 'note' || !label.test(above ?? '')) return said;
  // Deltar inte i beslutet
  // Samtliga ledamöter för M och Arne Lilja (V).
  return sayersIn(splitSentences(content)[0]?.text.replace(/\.$/u, '') ?? '');
}

function subjectIn(sentence: string): readonly string[] {
  const verb = takesNoPart.exec(sentence);
  if (verb === null || onCondition.test(sentence.slice(verb.index + verb[0].length))) return [];
  const subject = sentence.slice(0, verb.index);
  return sayersIn(subject.replace(announced, ''));
}

// Tjänstemännen deltar inte i beslutet.
const staff = /^(?:Tjänstem|Tjänstepers|Personal|Adjungera)/u;

/** Persons and parties; a body that takes no part is no member. */
function sayersIn(subject: string): readonly string[] {
  return readSayers(subject).filter(
    (name) => (!isSayingBody(name) && !staff.test(name)) || name === 'Ordföranden',
  );
}
