import type { Paragraph } from '../../../records/minutes.ts';

/** A paragraph with who decided in it. */
export type DecidedParagraph = Pick<Paragraph, 'text' | 'decisions'>;

/** Organs that an authority has one of, named so that no other is meant: `Kommunstyrelsen`, `Miljö- och byggnadsnämnden`. */
const ownOrgan =
  /^(?:(?:Kommun|Region|Landstings|Kyrko|Stads)(?:fullmäktige|styrelsen)|Kyrkorådet|\p{Lu}[\p{L}-]+(?:,? (?:och |samt )?[\p{Ll}-]+){0,3}?\p{L}(?:nämnden|utskottet|beredningen))$/u;
/** Names that every such organ goes by in its own minutes. */
const anyOrgan = /^(?:Arbetsutskottet|Delegationsnämnden|Valberedningen|Utskottet|Nämnden|Beredningen)$/u;

/** So often an organ decides before the minutes are taken to be its own. */
const leastTimes = 2;

/**
 * Whose minutes they are by who decides in them: the one organ that does so at least twice, and no other with it.
 * Null where none does, or where only `Nämnden` or `Styrelsen` is named.
 */
export function bodyFromDecisions(paragraphs: readonly DecidedParagraph[]): string | null {
  const makers = paragraphs
    .flatMap(({ decisions }) => decisions.filter(({ quoted }) => !quoted))
    .flatMap(({ maker }) => (maker !== null && ownOrgan.test(maker) && !anyOrgan.test(maker) ? [maker] : []));
  const [first] = makers;
  return first !== undefined && makers.length >= leastTimes && makers.every((maker) => maker === first)
    ? first
    : null;
}
