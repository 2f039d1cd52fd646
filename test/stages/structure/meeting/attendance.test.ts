import { describe, expect, it } from 'vitest';
import type { Attendee } from '../../../../src/records/minutes.ts';
import { lines, structureMeeting } from '../structure-text.ts';

const paragraphs = '\n§ 40 Öppnande\nOrdföranden hälsade alla välkomna.\n§ 41 Budget\nBudgeten gicks igenom.';

function spans(list: Attendee['presentAt']): string {
  return list.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(' ');
}

/** A person a line: name, role, organisation, note, what is known of deciding, whom they replace, when they were there. */
function describeAttendee(attendee: Attendee): string {
  const { name, role, organisation, note, deciding, replaces, presentAt, absentAt } = attendee;
  return [
    name,
    role ?? '-',
    organisation ?? '-',
    note ?? '-',
    deciding === null ? '?' : deciding ? 'decides' : 'not',
    ...(replaces === null ? [] : [`for ${replaces}`]),
    ...(presentAt.length === 0 ? [] : [`at ${spans(presentAt)}`]),
    ...(absentAt.length === 0 ? [] : [`not at ${spans(absentAt)}`]),
  ].join(' | ');
}

function attendance(text: string): string {
  const { attendees, absentees } = structureMeeting(text);
  return [...attendees.map(describeAttendee), ...absentees.map(({ name }) => `away: ${name}`)].join('\n');
}

describe('lists of a cover', () => {
  it('say who decides, who replaces whom and when each was there', () => {
    const cover = lines`
      Plats och tid              Kommunhuset, kl. 08.30–11.45
      Beslutande                 Ledamöter
                                 Greta Ahlmark (S), ordförande
                                 Arne Lilja (M), 1:e vice ordförande §§ 40-52
                                 Tjänstgörande ersättare
                                 Siv Torell (S) ersätter Pia Ros (S)
                                 Nils Bro (M) för Arne Lilja (M) §§ 53-60
      Ej tjänstgörande ersättare Sara Lind (KD), ej § 41
      Övriga deltagare           Ivar Stenlund, kommundirektör
                                 Petra Ahl, ekonomichef §§ 41–43
    `;
    expect(attendance(cover + paragraphs)).toBe(lines`
      Greta Ahlmark | ordförande | S | - | decides
      Arne Lilja | 1:e vice ordförande | M | §§ 40-52 | decides | at 40-52
      Siv Torell | tjänstgörande ersättare | S | ersätter Pia Ros (S) | decides | for Pia Ros
      Nils Bro | tjänstgörande ersättare | M | för Arne Lilja (M) §§ 53-60 | decides | for Arne Lilja | at 53-60
      Sara Lind | ersättare | KD | ej § 41 | not | not at 41
      Ivar Stenlund | kommundirektör | - | - | not
      Petra Ahl | ekonomichef | - | §§ 41–43 | not | at 41-43
    `);
  });

  it('may put the office or the service in brackets behind an organisation', () => {
    const cover = lines`
      Ordinarie ledamöter
      Greta Ahlmark, Norrsunds kommun (ordf)
      Arne Lilja, Region Fyrland (vice ordf)
      Ersättare
      Siv Torell, Försäkringskassan (tjänstgörande)
      Nils Bro, Norrsunds kommun
      Övriga
      Kamrer Petra Ahl § 41
      Bygg.insp. Tore Ek
    `;
    expect(attendance(cover + paragraphs)).toBe(lines`
      Greta Ahlmark | ordf | Norrsunds kommun | - | decides
      Arne Lilja | vice ordf | Region Fyrland | - | decides
      Siv Torell | tjänstgörande | Försäkringskassan | - | decides
      Nils Bro | ersättare | Norrsunds kommun | - | not
      Petra Ahl | kamrer | - | § 41 | not | at 41
      Tore Ek | bygg.insp. | - | - | not
    `);
  });

  it('part the last from the one before by och, whatever the office', () => {
    const cover = lines`
      Närvarande ledamöter: Greta Ahlmark, ordförande, och Arne Lilja
      Dessutom närvarande: Revisorn Siv Torell (§ 41) och advokaten Nils Bro, protokollförare
    `;
    expect(attendance(cover + paragraphs)).toBe(lines`
      Greta Ahlmark | ordförande | - | - | decides
      Arne Lilja | ledamot | - | - | decides
      Siv Torell | revisor | - | § 41 | not | at 41
      Nils Bro | advokat, protokollförare | - | - | not
    `);
  });

  it('may put the role before the name', () => {
    const cover = lines`
      Närvarande
      Ordförande     Greta Ahlmark
      Vice ordf.     Arne Lilja
      Kassör         Siv Torell
      Suppleant      Nils Bro
      Frånvarande    Sara Lind
    `;
    expect(attendance(cover + paragraphs)).toBe(lines`
      Greta Ahlmark | ordförande | - | - | ?
      Arne Lilja | vice ordf. | - | - | ?
      Siv Torell | kassör | - | - | ?
      Nils Bro | suppleant | - | - | ?
      away: Sara Lind
    `);
  });

  it.each([
    ['Norrsunds kommun: Greta Ahlmark, ordförande, och Arne Lilja', 'Norrsunds kommun', 'Norrsunds kommun'],
    ['Norrsunds kommun\nGreta Ahlmark, ordförande\nArne Lilja', 'Norrsunds kommun', 'Norrsunds kommun'],
    ['Socialdemokraterna (S)\nGreta Ahlmark, ordförande\nCenterpartiet\nArne Lilja', 'S', 'Centerpartiet'],
    ['Greta Ahlmark  S  ordförande\nArne Lilja  v', 'S', 'v'],
    ['Greta Ahlmark (S), ordförande, Arne Lilja (Norrsundspartiet)', 'S', 'Norrsundspartiet'],
  ])('may be grouped by organisation or set in columns: %j', (list, one, other) => {
    expect(attendance(`Närvarande\n${list}${paragraphs}`)).toBe(
      `Greta Ahlmark | ordförande | ${one} | - | ?\nArne Lilja | - | ${other} | - | ?`,
    );
  });

  it.each([
    'Greta Ahlmark (S) ordförande   Arne Lilja (M)',
    'Greta Ahlmark (S), ordförande X X\nArne Lilja (M) X',
  ])('are of members, who decide, where they have their parties in brackets: %j', (list) => {
    expect(attendance(`Närvarande\n${list}${paragraphs}`)).toBe(
      `Greta Ahlmark | ordförande | S | - | decides\nArne Lilja | - | M | - | decides`,
    );
  });

  it('have their offices behind them in two columns that became one line', () => {
    const list = 'Greta Ahlmark (S), ordförande Siv Torell (M), 1:e vice ordförande\nArne Lilja (S)';
    expect(attendance(`Beslutande\n${list}${paragraphs}`)).toBe(lines`
      Greta Ahlmark | ordförande | S | - | decides
      Siv Torell | 1:e vice ordförande | M | - | decides
      Arne Lilja | - | S | - | decides
    `);
  });

  it('go on in their group on the next line, until another group begins', () => {
    const list =
      'S: Greta Ahlmark, ordförande, Arne Lilja\nNils Bro\nC: Siv Torell, vice ordförande\nSara Lind\nByalagets vänner: Ivar Stenlund';
    expect(attendance(`Närvarande\n${list}${paragraphs}`)).toBe(lines`
      Greta Ahlmark | ordförande | S | - | ?
      Arne Lilja | - | S | - | ?
      Nils Bro | - | S | - | ?
      Siv Torell | vice ordförande | C | - | ?
      Sara Lind | - | C | - | ?
      Ivar Stenlund | - | Byalagets vänner | - | ?
    `);
  });

  it('go on after the head of the next page', () => {
    const cover =
      'Sammanträdesdatum 2019-03-06\nBeslutande\nGreta Ahlmark (S), ordförande\fNorrsunds kommun\nSammanträdesdatum 2019-03-06\nArne Lilja (M)\nJusterare Arne Lilja';
    expect(attendance(cover + paragraphs)).toBe(
      'Greta Ahlmark | ordförande | S | - | decides\nArne Lilja | - | M | - | decides',
    );
  });

  it('end where running text begins', () => {
    const cover =
      'Närvarande: Greta Ahlmark, ordförande, Arne Lilja, ledamot, och Nils Bro, suppleant. Siv Torell hade lämnat återbud.';
    expect(attendance(cover + paragraphs)).toBe(lines`
      Greta Ahlmark | ordförande | - | - | ?
      Arne Lilja | ledamot | - | - | ?
      Nils Bro | suppleant | - | - | ?
      away: Siv Torell
    `);
  });

  it('of given names alone are taken whole or not at all', () => {
    expect(attendance(`Närvarande: Kalle (ordf), Lisa, Per-Olof och Sture (kassör)${paragraphs}`)).toBe(lines`
      Kalle | ordf | - | - | ?
      Lisa | - | - | - | ?
      Per-Olof | - | - | - | ?
      Sture | kassör | - | - | ?
    `);
    expect(attendance(`Närvarande: Kommunal, Vision${paragraphs}`)).toBe('');
    expect(attendance(`Närvarande: 34 medlemmar enligt bifogad lista${paragraphs}`)).toBe('');
  });
});

describe('lists in running text', () => {
  it.each([
    'Närvarande: Greta Ahlmark, Arne Lilja och Siv Torell.',
    'Närvarande var Greta Ahlmark, Arne Lilja och Siv Torell.',
    'Upprop förrättades. Vid uppropet antecknades följande såsom närvarande: Greta Ahlmark, Arne Lilja och Siv Torell.',
    'Följande ledamöter hade infunnit sig:\nGreta Ahlmark\nArne Lilja\nSiv Torell',
    'Vid mötet närvarade Greta Ahlmark, Arne Lilja samt Siv Torell.',
    'Greta Ahlmark, Arne Lilja och Siv Torell var närvarande.',
  ])('are found in the first paragraphs: %j', (text) => {
    const { attendees } = structureMeeting(
      `Protokoll\n§ 1 Upprop\n${text}\n§ 2 Budget\nBudgeten gicks igenom.`,
    );
    expect(attendees.map(({ name }) => name)).toEqual(['Greta Ahlmark', 'Arne Lilja', 'Siv Torell']);
  });

  it.each([
    'Till ledamöter valdes: Greta Ahlmark, Arne Lilja och Siv Torell.',
    'Ledamöter: Greta Ahlmark, Arne Lilja och Siv Torell.',
    'Röstlängden fastställdes:\nGreta Ahlmark 3 röster\nArne Lilja 1 röst',
    'Närvarande vid föregående möte var Greta Ahlmark, Arne Lilja och Siv Torell.',
  ])('are not elections, voters or another meeting: %j', (text) => {
    const { attendees } = structureMeeting(`Protokoll\n§ 1 Val\n${text}\n§ 2 Budget\nBudgeten gicks igenom.`);
    expect(attendees).toEqual([]);
  });

  it('stand for the cover’s where that only counts them', () => {
    const text = lines`
      Beslutande 31 ledamöter och ersättare enligt uppropslista, se § 38
      Övriga deltagande Ivar Stenlund, sekreterare
      § 38 Upprop
      Uppropet visar att följande är närvarande:
      Greta Ahlmark (s), ordförande, §§ 38–43
      Arne Lilja (c), ersättare för Pia Ros
      Frånvarande: Pia Ros (c).
      § 39 Budget
      Budgeten gicks igenom.
    `;
    expect(attendance(text)).toBe(lines`
      Greta Ahlmark | ordförande | s | §§ 38–43 | decides | at 38-43
      Arne Lilja | - | c | ersättare för Pia Ros | decides | for Pia Ros
      Ivar Stenlund | sekreterare | - | - | not
      away: Pia Ros
    `);
  });
});

describe('absences and replacements in running text', () => {
  it.each([
    ['Siv Torell hade anmält förhinder.', ['Siv Torell']],
    ['Anmält förhinder hade lantbrukare Siv Torell och Nils Bro.', ['Siv Torell', 'Nils Bro']],
    ['Nils Bro tjänstgjorde för Siv Torell, som anmält förhinder.', ['Siv Torell']],
    ['Siv Torell och Sara Lind (M) lämnade återbud.', ['Siv Torell', 'Sara Lind']],
    ['Samtliga ledamöter utom Siv Torell var närvarande.', ['Siv Torell']],
    ['Siv Torell var inte närvarande när § 7 behandlades.', []],
    ['Siv Torell var frånvarande under § 7.', []],
    ['Siv Torell anmälde jäv.', []],
  ])('%j', (sentence, away) => {
    const { absentees } = structureMeeting(`Protokoll\n§ 1 Upprop\n${sentence}\n§ 2 Budget\nGicks igenom.`);
    expect(absentees.map(({ name }) => name)).toEqual(away);
  });

  it.each([
    'Nils Bro (M) tjänstgör för Siv Torell (M).',
    'Siv Torell hade anmält förhinder, och Nils Bro tjänstgjorde i hennes ställe.',
    'Nils Bro ersätter Siv Torell.',
  ])('%j says who replaces whom', (sentence) => {
    const text = `Närvarande: Greta Ahlmark och Nils Bro\n§ 1 Upprop\n${sentence}\n§ 2 Budget\nGicks igenom.`;
    expect(structureMeeting(text).attendees.map(({ replaces }) => replaces)).toEqual([null, 'Siv Torell']);
  });
});
