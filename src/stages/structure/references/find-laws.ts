import { matchesWithin, stretchesAround } from '../near-signs.ts';
import type { Stretch } from '../near-signs.ts';
import { toReferences, withoutOverlaps } from './found-reference.ts';
import type { FoundReference } from './found-reference.ts';
import {
  chapter,
  detail,
  law,
  lawOfItsSection,
  lawWord,
  numberedLaw,
  section,
  sectionAfterSign,
} from './law-words.ts';

const sections = /§/gu;
const chapters = /kap/gu;
const articles = /[Aa]rt(?:ikel|\.)? \d/gu;
// 6:25   2003:1210
const figures = /\d:\d/gu;

/** What each way of naming a law and its section has in it, and the way as a pattern. */
const patterns = (
  [
    // kap. 5 § 42 kommunallagen
    [sections, String.raw`(?<!\d)${chapter},?\s?${sectionAfterSign}(?:${detail})*,? (?:i )?${law}`],
    // 5 kap. 42 § kommunallagen   9 § 3 LSS   7 § 2 mom. i stadgarna   30 § föreningens stadgar
    [
      sections,
      String.raw`(?<![\d.:-])(?:${chapter},?\s?)?${section}(?:${detail})*(?: \d{1,2})?,? (?:(?:i|enligt|av) )?${law}`,
    ],
    // 42 § 5 kap. kommunallagen
    [sections, String.raw`${section}(?:${detail})* ${chapter} (?:i )?${law}`],
    // kommunallagen 5 kap. 42 §   LSS 9 §   stadgarnas 7 §   KL 5 kap.
    [
      sections,
      String.raw`(?<!\p{L})${lawOfItsSection},? (?:${chapter},?\s?)?${section}(?:${detail})*(?: \d(?![\d.,:-]))?`,
    ],
    // § 23 i stadgarna   § 12 stadgarna
    [sections, String.raw`${sectionAfterSign}(?:${detail})*,? (?:(?:i|enligt|av) )?${law}`],
    // stadgarnas § 12   kommunallagen kap. 5 § 42
    [sections, String.raw`(?<!\p{L})${lawOfItsSection},? (?:${chapter},?\s?)?${sectionAfterSign}(?!\d|\/)`],
    // KL 6:25   RF 1:9   KL 5:32 § 2 st.
    [
      figures,
      String.raw`(?<!\p{L})(?:AML|FL|JB|KL|MB|OSL|PBL|RF|SoL|TF|ÄB)\s?\d{1,2}:\d{1,2}(?!\d)(?:\s?§)?`,
    ],
    // artikel 28 i dataskyddsförordningen   art. 6.1 e GDPR
    [
      articles,
      String.raw`(?<!\p{L})[Aa]rt(?:ikel|\.)? \d{1,3}(?:\.\d)?(?:\s?[a-h](?!\p{L}))? (?:i )?(?:\p{Ll}{3,}|GDPR)`,
    ],
    // 7 kap. socialtjänstlagen   kommunallagen 5 kap.
    [chapters, String.raw`(?<![\d.:-])${chapter} (?:i )?${law}|(?<!\p{L})${lawOfItsSection},? ${chapter}`],
    // lagen (2003:1210)
    [figures, String.raw`(?<!\p{L})${numberedLaw}`],
  ] as const
).map(([sign, source]) => ({ sign, pattern: new RegExp(source, 'gu') }));

/** References to sections of laws and statutes, each the shortest phrase that names law and section. */
export function findLaws(text: string): readonly FoundReference[] {
  const isNearLaw = ([start, end]: Stretch): boolean => lawWord.test(text.slice(start, end));
  const near = new Map([
    ...[sections, chapters].map((sign) => [sign, stretchesAround(text, sign).filter(isNearLaw)] as const),
    ...[articles, figures].map((sign) => [sign, stretchesAround(text, sign)] as const),
  ]);
  return withoutOverlaps(
    patterns.flatMap(({ sign, pattern }) =>
      toReferences(matchesWithin(text, near.get(sign) ?? [], pattern), 'law'),
    ),
  );
}

// enligt 5 kap. 42 § 3 st.   i 9 § andra stycket: of a law that is named elsewhere
const sectionAlone = new RegExp(
  String.raw`(?<![\d.:-])(?:${chapter},?\s?${section}(?:${detail})*|${section}(?:${detail})+)`,
  'gu',
);
// § 5 i hyresavtalet: numbered like a protocol's paragraph, and of another text
const sectionOfOtherText = new RegExp(
  String.raw`${sectionAfterSign}(?:${detail})* i (?:(?:det|den|de) )?(?:\p{L}+ )?\p{L}*(?:avtal|kontrakt|överenskommelse|policy|regler|plan|testamente|arrende|försäkring|villkor)\p{Ll}*`,
  'gu',
);

/** Sections of laws and of other texts that are not named beside them: no references, and no paragraphs either. */
export function findForeignSections(text: string): readonly FoundReference[] {
  const near = stretchesAround(text, sections);
  return [sectionAlone, sectionOfOtherText].flatMap((pattern) =>
    toReferences(matchesWithin(text, near, pattern), 'law'),
  );
}
