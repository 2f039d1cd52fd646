import type { DecisionKind } from '../../../records/minutes.ts';
import { stemSwedish } from './stem-swedish.ts';

/** How people ask for what was done: `när antogs budgeten` is answered by `Budgeten fastställs` too. */
const verbs: Readonly<Partial<Record<DecisionKind, string>>> = {
  elect: 'väljs valdes valde vald valda valt utses utsågs utsedd utsedda omvaldes nyvaldes invaldes',
  adopt: 'antas antogs antog antagits antagen fastställs fastställdes fastställd fastställts',
  approve:
    'godkänns godkändes godkänd godkänts beviljas beviljades beviljat bifalls bifölls tillstyrks tillstyrktes',
  reject: 'avslås avslogs avslog avslagits avslagen nekades nekas',
  assign: 'uppdrogs uppdras',
  note: 'noterades noteras antecknades',
  table: 'bordlades bordläggs bordlagts bordlagd bordlagt',
  'refer-back': 'återremitterades återremitteras återremitterat återremiss återremitterats',
  postpone: 'uppsköts senarelades',
};

const kindOfStem = new Map(
  Object.entries(verbs).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [stemSwedish(word), kind as DecisionKind] as const),
  ),
);

/** What a lower-case verb says was decided; null for other words. */
export function kindAskedBy(word: string): DecisionKind | null {
  return kindOfStem.get(stemSwedish(word)) ?? null;
}
