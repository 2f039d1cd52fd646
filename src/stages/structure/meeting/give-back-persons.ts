import { isListedPerson } from './attendee-entries.ts';
import { listKeys } from './cover-labels.ts';
import type { CoverKey } from './cover-labels.ts';

interface FilledRow {
  readonly key: CoverKey;
  readonly label: string;
  readonly values: string[];
}

// Beslutande  Enligt förteckning   Se sid 2   Närvarolista, bilaga 1
const elsewhere =
  /^(?:(?:enligt|se|framgår av) (?:\p{L}+ )?(?:\p{L}*förteckning|\p{L}*lista|upprop\p{L}*|protokoll|sid|bilag)|\p{L}*(?:närvarolista|upprops?lista|förteckning))/iu;
// Greta Ahlmark (S)   Arne Lilja, ledamot   Siv Torell M
const ofMember =
  /\((?:\p{Lu}{1,4}|\p{Ll}{1,3})\)|\s(?:S|M|C|FP|L|V|KD|MP|SD)$|(?:^|[\s,])(?:ordf(?:örande|\.)|ledam[oö]t\p{L}*|tjänstgör\p{L}*|tjg|ersättare|suppleant\p{L}*)(?!\p{L})/iu;

/** The list lies elsewhere, and none of those below is a member of it. */
function isListedElsewhere([where = '', ...below]: readonly string[]): boolean {
  return elsewhere.test(where) && !below.some((value) => ofMember.test(value));
}

/** Where a label stands in the middle of its list, the first persons of it came under the label before. */
export function giveBackPersons<Row extends FilledRow>(rows: readonly Row[]): readonly Row[] {
  rows.forEach((row, i) => {
    const next = rows[i + 1];
    if (next?.key === 'others' && row.key === 'deciding' && isListedElsewhere(row.values))
      next.values.unshift(...row.values.splice(1));
    const isMembers = next?.key === 'deciding' || (next?.key === 'present' && next.label !== '');
    if (!next || row.label !== '' || !isMembers || next.values.length === 0) return;
    if (row.values.every(isListedPerson)) next.values.unshift(...row.values.splice(0));
  });
  // what is left without a label is a list of those present where it is long, and there is no other
  const labelled = rows.some(
    ({ key, label, values }) => label !== '' && listKeys.has(key) && values.length > 0,
  );
  return rows.filter(
    ({ label, values }) => label !== '' || (!labelled && values.filter(isListedPerson).length >= 3),
  );
}
