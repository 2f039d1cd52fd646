import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';

const minutes = structureMeeting(`SAMMANTRÄDESPROTOKOLL
Kommunstyrelsen  2019-01-29

Plats och tid         Rådhuset, kl 18.30-20.15

Beslutande            Lars Hed (M), ordförande
                      Bertil Dahl (V) Deltar ej i § 2 på grund av jäv
                      Per Lönn (v), ej tjg ers
                      Gun Isaksson (v), ej tjg ers, kl. 18.30-19.40

Ersättare inte       Mikael Frans (C)
tjänstgörande        Inga Svens (V) § 2

Paragrafer            §§ 1-3

Underskrifter
                      Lars Hed (M)
                      Ordförande
                      Bertil Dahl (V)
                      Justerare
                      Olivia Gust
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
  it.each(['Per Lönn', 'Gun Isaksson', 'Mikael Frans', 'Inga Svens'])(
    'says of %s that they do not serve',
    (name) => {
      expect(attendee(name)?.deciding).toBe(false);
    },
  );

  it('says behind a party what its member takes no part in', () => {
    expect(attendee('Bertil Dahl')).toMatchObject({
      organisation: 'V',
      absentAt: [{ first: 2, last: 2 }],
    });
  });
});

describe('signatures below each other', () => {
  it('may have their roles below their names with no space between', () => {
    const { chair, secretary, adjusters } = minutes;
    expect([chair, adjusters, secretary]).toEqual(['Lars Hed', ['Bertil Dahl'], 'Olivia Gust']);
  });
});
