import { describe, expect, it } from 'vitest';
import { countDecisionsByYear, countRegister, readRegister } from '../../src/store/register.ts';
import type { RegisterFilter } from '../../src/store/register.ts';
import { addText, archiveOfTexts } from './archive-of-texts.ts';

const march = `Hamnnämnden i Norrsund
Sammanträdesprotokoll 2023-03-17

§ 11 Bryggan
Nämnden beslutade den 2 maj 2022 följande:
”Nämnden avslår bryggan.”

§ 12 Taxa för båtplatser
Nämndens beslut:
- Nämnden antar taxan.
- Nämnden uppdrar åt Hamnkaptenen att senast den 2 maj 2023 redovisa kostnaden för kajen.

§ 13 Ansökan om uteservering
Nämnden beslutar att avslå ansökan om servering.
`;
const may = `Hamnnämnden i Norrsund
Sammanträdesprotokoll 2024-05-20

§ 20 Kajens skötsel
Nämnden beslutar att ge Åke Östling i uppdrag att laga kajen.

§ 21 Avslutning
Ordföranden avslutade mötet.
`;
const board = `Fritidsnämnden i Norrsund
Sammanträdesprotokoll 2024-05-22

§ 3 Badplatsen
Nämndens förslag till kommunfullmäktige
- Taxan för badplatsen antas.
`;

const database = archiveOfTexts({ 'mars.txt': march, 'maj.txt': may, 'bad.txt': board });
const whole = { limit: 50, offset: 0 };

function asked(filter: RegisterFilter, from = database): string[] {
  return readRegister(from, filter, whole).map(
    ({ date, label, points }) => `${date} ${label} ${points.join(' / ')}`,
  );
}

describe('readRegister', () => {
  it('lists decisions, the newest meeting first, within it as the minutes have them, without what they quote', () => {
    expect(asked({})).toEqual([
      '2024-05-22 §3 Taxan för badplatsen antas.',
      '2024-05-20 §20 Nämnden beslutar att ge Åke Östling i uppdrag att laga kajen.',
      '2023-03-17 §12 Nämnden antar taxan. / Nämnden uppdrar åt Hamnkaptenen att senast den 2 maj 2023 redovisa kostnaden för kajen.',
      '2023-03-17 §13 Nämnden beslutar att avslå ansökan om servering.',
    ]);
  });

  it('tells what each does, who is to do it and by when, and whom it is put to', () => {
    const [proposed, , several] = readRegister(database, {}, whole);
    expect(proposed).toMatchObject({ recommendedTo: 'kommunfullmäktige', kinds: ['adopt'] });
    expect(several).toMatchObject({
      kinds: ['adopt', 'assign'],
      title: 'Taxa för båtplatser',
      body: 'Hamnnämnden i Norrsund',
      assignments: [{ who: 'Hamnkaptenen', due: 'senast den 2 maj 2023', dueDate: '2023-05-02' }],
    });
  });

  it('narrows by body, year, kind, whoever is responsible, and words', () => {
    expect(asked({ body: 'Fritidsnämnden i Norrsund' })).toHaveLength(1);
    expect(asked({ year: '2023' })).toHaveLength(2);
    expect(asked({ kind: 'assign' })).toHaveLength(2);
    expect(asked({ kind: 'note' })).toEqual([]);
    expect(asked({ responsible: 'hamnkapten' })).toHaveLength(1);
    expect(asked({ responsible: 'ÅKE ÖSTLING' })).toHaveLength(1);
    expect(asked({ text: 'kajens' })).toHaveLength(2);
    expect(asked({ text: '§ 13' })).toEqual([
      '2023-03-17 §13 Nämnden beslutar att avslå ansökan om servering.',
    ]);
    expect(asked({ text: 'taxan', year: '2024', kind: 'adopt' })).toHaveLength(1);
    expect(asked({ text: '" OR * NEAR(' })).toEqual([]);
  });

  it('gives a page of it', () => {
    const page = readRegister(database, {}, { limit: 2, offset: 1 });
    expect(page.map(({ label }) => label)).toEqual(['§20', '§12']);
    expect(countRegister(database, {})).toBe(4);
  });

  it('counts the decisions of each year', () => {
    expect(countDecisionsByYear(database, {})).toEqual([
      { year: '2023', decisions: 2 },
      { year: '2024', decisions: 2 },
    ]);
    expect(countDecisionsByYear(database, { body: 'Hamnnämnden i Norrsund', kind: 'assign' })).toEqual([
      { year: '2023', decisions: 1 },
      { year: '2024', decisions: 1 },
    ]);
  });

  it('has each meeting once: nothing of a copy, and other versions only where they are asked for', () => {
    const archive = archiveOfTexts({
      'maj.txt': may,
      'kopia.txt': may.replaceAll('\n', '\n\n'),
      'utkast.txt': may.replace('laga kajen', 'riva kajen'),
    });
    expect(asked({}, archive)).toHaveLength(1);
    expect(asked({ versions: true }, archive)).toHaveLength(2);
    const marked = readRegister(archive, { versions: true }, whole).map(
      ({ versionOf }) => versionOf !== null,
    );
    expect(new Set(marked)).toEqual(new Set([false, true]));
  });

  it('sees what has been stored since it was asked last', () => {
    const archive = archiveOfTexts({ 'maj.txt': may });
    expect(asked({}, archive)).toHaveLength(1);
    addText(archive, 'utkast.txt', may.replace('laga kajen', 'riva kajen'));
    expect(asked({}, archive)).toHaveLength(1);
    expect(asked({ versions: true }, archive)).toHaveLength(2);
  });
});
