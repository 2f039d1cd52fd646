import { DecisionKind } from '../../records/minutes.ts';

interface KindWord {
  /** What was done, after the body: `antog`. */
  readonly did: string;
  /** As it stands in an address: `?slag=aterremitterade`. */
  readonly address: string;
}

const words: Readonly<Record<DecisionKind, KindWord>> = {
  adopt: { did: 'antog', address: 'antog' },
  approve: { did: 'godkände', address: 'godkande' },
  reject: { did: 'avslog', address: 'avslog' },
  elect: { did: 'valde', address: 'valde' },
  assign: { did: 'gav i uppdrag', address: 'uppdrag' },
  note: { did: 'noterade', address: 'noterade' },
  table: { did: 'bordlade', address: 'bordlade' },
  'refer-back': { did: 'återremitterade', address: 'aterremitterade' },
  postpone: { did: 'sköt upp', address: 'skot-upp' },
};

/** What a decision did: `antog`, `gav i uppdrag`. */
export function kindWord(kind: DecisionKind): string {
  return words[kind].did;
}

/** Every kind, in the order in which they are offered. */
export const decisionKinds: readonly DecisionKind[] = DecisionKind.options;

export function kindAddress(kind: DecisionKind): string {
  return words[kind].address;
}

/** The kind that an address asks for; undefined where there is none such. */
export function kindOfAddress(address: string | undefined): DecisionKind | undefined {
  return decisionKinds.find((kind) => words[kind].address === address);
}
