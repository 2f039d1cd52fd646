import type { Part } from '../part.ts';

// Siv Torell (S) föreslår i en motion att:   Förvaltningen begär följande:
const moves =
  /(?<!\p{L})(?:föreslår|föreslog|föreslås|yrkar|yrkade|begär|begärde|hemställer|hemställde|vill|önskar)(?!\p{L})[^.]*(?:\satt|:)$/u;

/**
 * Says that a part stands in a list that tells what somebody has moved, whatever its points say that the body does:
 *
 *     Siv Torell (S) föreslår i en motion att:
 *     - Kommunstyrelsen ger hamnnämnden i uppdrag:
 *     - Att utreda kajen.
 */
export function isOfProposedList(parts: readonly Part[], at: number): boolean {
  if (parts[at]?.marker === null) return false;
  const lead = parts.slice(0, at).findLast(({ marker }) => marker === null);
  return lead !== undefined && moves.test(lead.text);
}
