import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';

const minutes = structureMeeting(`SAMMANTRÄDESPROTOKOLL
Kommunstyrelsen  2019-01-29

Plats och tid         Rådhuset, kl 18.30-20.15

Beslutande            Otto Rask (M), ordförande
                      Arne Lilja (V) Deltar ej i § 2 på grund av jäv
                      Bo Ek (v), ej tjg ers
                      Eva Berg (v), ej tjg ers, kl. 18.30-19.40

Ersättare inte       Nils Bro (C)
tjänstgörande        Siv Torell (V) § 2

Paragrafer            §§ 1-3

Underskrifter
                      Otto Rask (M)
                      Ordförande
                      Arne Lilja (V)
                      Justerare
                      Tuva Sandelius
                      Sekreterare

§ 1 Öppnande
Mötet öppnas.

§ 2 Plan
Kommunstyrelsen antar planen.

§ 3 Avslutning
Mötet avslutas.
`);

const attendee = (name: string) => minutes.attendees.find((one) => one.name === name);

describe('a list of persons', () => {
  it.each(['Bo Ek', 'Eva Berg', 'Nils Bro', 'Siv Torell'])('says of %s that they do not serve', (name) => {
    expect(attendee(name)?.deciding).toBe(false);
  });

  it('says behind a party what its member takes no part in', () => {
    expect(attendee('Arne Lilja')).toMatchObject({
      organisation: 'V',
      absentAt: [{ first: 2, last: 2 }],
    });
  });
});

describe('signatures below each other', () => {
  it('may have their roles below their names with no space between', () => {
    const { chair, secretary, adjusters } = minutes;
    expect([chair, adjusters, secretary]).toEqual(['Otto Rask', ['Arne Lilja'], 'Tuva Sandelius']);
  });
});
