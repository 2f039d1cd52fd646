import { describe, expect, it } from 'vitest';
import { readAssignments } from '../../../../src/stages/structure/decisions/assignments.ts';

function assignmentOf(point: string): string | null {
  const [first] = readAssignments([point], '2021-05-04');
  if (!first) return null;
  const due = first.due === null ? 'null' : `${first.due.text} = ${first.due.date ?? 'null'}`;
  return `${first.who} | ${first.what} | ${due}`;
}

describe('readAssignments', () => {
  it.each([
    ['att uppdra åt hamnchefen att sälja båten.', 'hamnchefen | att sälja båten | null'],
    [
      'Siv Torell åtog sig att samla in dem före den 25 september.',
      'Siv Torell | att samla in dem före den 25 september | före den 25 september = 2021-09-25',
    ],
    ['Siv tar på sig att ringa spelmännen.', 'Siv | att ringa spelmännen | null'],
    [
      'Nämnden uppdrar även åt tekniska kontoret att redovisa kostnaden senast den 31 oktober 2021.',
      'tekniska kontoret | att redovisa kostnaden senast den 31 oktober 2021 | senast den 31 oktober 2021 = 2021-10-31',
    ],
    [
      'Siv Torell och Arne Lilja får i uppdrag att före den 1 mars måla båten.',
      'Siv Torell och Arne Lilja | att före den 1 mars måla båten | före den 1 mars = 2022-03-01',
    ],
    [
      '2. att ge kassören i uppdrag att till nästa möte ta in anbud; samt',
      'kassören | att till nästa möte ta in anbud | till nästa möte = null',
    ],
    [
      'Beslöts att hamnkaptenen ges i uppdrag att pröva saken före årsskiftet.',
      'hamnkaptenen | att pröva saken före årsskiftet | före årsskiftet = null',
    ],
    [
      'Avtalet godkänns och VD får i uppdrag att underteckna det inom tre veckor.',
      'VD | att underteckna det inom tre veckor | inom tre veckor = null',
    ],
    [
      'Ärendet återremitteras med uppdrag till varvet att räkna om kalkylen.',
      'varvet | att räkna om kalkylen | null',
    ],
    ['Åt kansliet uppdrogs att kalla medlemmarna.', 'kansliet | att kalla medlemmarna | null'],
    ['Varvet fullgör sitt uppdrag.', null],
    ['Båten målas senast den 1 juni.', null],
  ])('%s', (point, expected) => {
    expect(assignmentOf(point)).toBe(expected);
  });
});
