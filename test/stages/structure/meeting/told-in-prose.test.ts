import { describe, expect, it } from 'vitest';
import { lines, structureMeeting } from '../structure-text.ts';
import { describeAttendee } from './describe-attendee.ts';

const end = '\n\n§ 9 Val av justerare\n\nTill justerare utses Bo Ek.\n\n§ 10 Avslutning\n\nMötet avslutas.';

function attendance(text: string): string {
  const { attendees, absentees } = structureMeeting(text + end);
  return [...attendees.map(describeAttendee), ...absentees.map(({ name }) => `away: ${name}`)].join('\n');
}

describe('a list of those present that goes on in sentences', () => {
  it('ends where the next one tells of others, and of paragraphs before a name', () => {
    const text = lines`
      Byggnadsnämnden
      Protokoll fört vid sammanträde tisdagen den 5 juni 1973 i Norrsund. §§ 9–10.

      Närvarande: ordföranden Greta Ahlmark, ledamöterna Arne Lilja och Bo Ek samt suppleanten Siv Torell, den sistnämnda i stället för Pia Ros.

      Vidare närvoro stadsarkitekt Ivar Moss, sekreterare Eva Dal samt, § 10, distriktslantmätare Olle Brand.
    `;
    expect(attendance(text)).toMatchInlineSnapshot(`
      "Greta Ahlmark | ordförande | decides
      Arne Lilja | ledamot | decides
      Bo Ek | ledamot | decides
      Siv Torell | suppleant | decides | Pia Ros
      Ivar Moss | stadsarkitekt | not
      Eva Dal | sekreterare | not
      Olle Brand | distriktslantmätare | not | 10"
    `);
    expect(structureMeeting(text + end).paragraphRange).toEqual({ first: 9, last: 10 });
  });

  it('may go on in the middle of a line', () => {
    const text = lines`
      Kommunfullmäktige
      Protokoll fört vid sammanträde den 5 juni 1989 i Norrsund

      Närvarande: Greta Ahlmark (s), ordförande, Arne Lilja (c) och Bo Ek (m). Såsom ersättare tjänstgjorde Siv Torell (s) för Pia Ros. Därjämte närvar sekreteraren Eva Dal och, vid § 9, kamreren Olle Brand.
    `;
    expect(attendance(text)).toMatchInlineSnapshot(`
      "Greta Ahlmark | ordförande | s | decides
      Arne Lilja | c | decides
      Bo Ek | m | decides
      Siv Torell | ersättare | s | decides | Pia Ros
      Eva Dal | sekreterare | not
      Olle Brand | kamrer | not | 9"
    `);
  });

  it('names nobody of those who are told of together, and has those away that it excepts', () => {
    const text = lines`
      Kommunfullmäktige
      Protokoll fört vid sammanträde den 5 juni 1989 i Norrsund

      Närvarande vid uppropet: ordföranden Greta Ahlmark (s) och vice ordföranden Arne Lilja (c) samt övriga ledamöter utom Pia Ros och Bo Ek.
      Som ersättare för de frånvarande ledamöterna inträder Siv Torell för Pia Ros. För Bo Ek saknas ersättare.
      Protokollet förs av kommunfullmäktiges sekreterare Eva Dal.
    `;
    expect(attendance(text)).toMatchInlineSnapshot(`
      "Greta Ahlmark | ordförande | s | decides
      Arne Lilja | vice ordförande | c | decides
      Siv Torell | ersättare | decides | Pia Ros
      away: Pia Ros
      away: Bo Ek"
    `);
  });

  it('says nothing of one who is only told to hold an office', () => {
    const text = lines`
      Direktionens protokoll 31 maj 2024

      Ledamöter
      Greta Ahlmark (S), ordförande
      Arne Lilja (M)

      Sekreterare är Eva Dal.
    `;
    expect(attendance(text)).not.toContain('Eva Dal');
  });
});

describe('a label of an everyday word', () => {
  it('opens a list where a member stands behind it', () => {
    const text = lines`
      Protokoll från styrelsemöte i Norrsunds Energi AB
      Tid      2025-04-24, kl. 13:00–16:20
      Plats    Turbinhallen, samt via Teams
      Styrelse Greta Ahlmark, ordförande
               Arne Lilja, ledamot, ej p. 9
               Siv Torell, suppleant, ersätter Pia Ros
      Övriga närvarande  Eva Dal, ekonomichef, p. 9–10
    `;
    expect(attendance(text)).toMatchInlineSnapshot(`
      "Greta Ahlmark | ordförande | decides
      Arne Lilja | ledamot | decides
      Siv Torell | suppleant | decides | Pia Ros
      Eva Dal | ekonomichef | not | 9-10"
    `);
    expect(structureMeeting(text + end).place).toBe('Turbinhallen, samt via Teams');
  });
});

describe('a list with the § behind its numbers', () => {
  it('ends a line with it', () => {
    const text = lines`
      Räddningsförbundet
      Protokoll 10 juni 2011 i brandstationen

      Närvarande
      Greta Ahlmark (S), ordförande
      Arne Lilja (M)
      Tjänstemän
      Eva Dal, ekonom, 24–25 §§
      Olle Brand, räddningschef i beredskap
      Fackliga representanter
      Ivar Moss, Brandmannafacket
    `;
    expect(attendance(text)).toBe(
      [
        'Greta Ahlmark | ordförande | S | decides',
        'Arne Lilja | M | decides',
        'Eva Dal | ekonom | not | 24-25',
        'Olle Brand | räddningschef i beredskap | not',
        'Ivar Moss | facklig representant | Brandmannafacket | not',
      ].join('\n'),
    );
  });
});

describe('who signs', () => {
  it('ends with the line', () => {
    const text = lines`
      Landstingsfullmäktige 2004-06-15

      Justerat måndagen den 28 juni 2004

      Ordförande
      Greta Ahlmark
      Arne Lilja

      Sekreterare
      Eva Dal
      Justeringen har anslagits på anslagstavlan 2004-06-29.
    `;
    const { chair, secretary } = structureMeeting(text + end);
    expect({ chair, secretary }).toEqual({ chair: 'Greta Ahlmark', secretary: 'Eva Dal' });
  });

  it('leaves out a deputy of those who adjust', () => {
    const { adjusters } = structureMeeting(lines`
      Protokoll fört vid sammanträde den 5 juni 1989 i Norrsund

      § 1 Justering

      Att jämte ordföranden justera dagens protokoll utses Arne Lilja (s) och Siv Torell (m) med Bo Ek (c) som ersättare.

      § 2 Avslutning

      Mötet avslutas.
    `);
    expect(adjusters).toEqual(['Arne Lilja', 'Siv Torell']);
  });
});

describe('a break for a meal', () => {
  it('is told apart from when the meeting was', () => {
    const { startTime, endTime, breaks } = structureMeeting(
      lines`
        Protokoll fört vid sammanträde den 13 juni 1996 i rådhuset. Sammanträdet började kl. 16.00, avbröts för måltidsuppehåll kl. 18.30–19.30 och avslutades kl. 22.35.

        Närvarande: Greta Ahlmark (s), ordförande, och Arne Lilja (c).
      ` + end,
    );
    expect({ startTime, endTime, breaks }).toEqual({
      startTime: '16:00',
      endTime: '22:35',
      breaks: [{ start: '18:30', end: '19:30' }],
    });
  });
});

it('the secretary of a sentence is who stands behind the office', () => {
  const { secretary, attendees } = structureMeeting(
    lines`
      Norrsunds hembygdsförening
      Protokoll fört vid styrelsemöte den 3 maj 2021
      Närvarande: Arne Lilja, ordförande, Bo Ek, kassör, samt Eva Lind
      Protokollet förs av föreningens sekreterare Siv Ahl
      § 1 Öppnande
      Ordföranden öppnade mötet.
    `,
  );
  expect(secretary).toBe('Siv Ahl');
  expect(attendees.find(({ name }) => name === 'Eva Lind')).toMatchObject({ role: null });
});
