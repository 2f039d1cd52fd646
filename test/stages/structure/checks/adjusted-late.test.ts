import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';

const codesOf = (body: string): readonly string[] =>
  structureMeeting(
    `${body}\nProtokoll\nSammanträdesdatum: 2026-03-03\nPlats: Tullhuset\nNärvarande: Anna Berg, Bo Ek\nJusterat den 2 april 2026\n\n§ 1 Öppnande\nMötet öppnades.\n\n§ 2 Avslutning\nMötet avslutades.`,
  ).notices.map(({ code }) => code);

describe('minutes that were adjusted a month after the meeting', () => {
  it.each(['Hamnnämnden', 'Kommunstyrelsen', 'Kyrkorådet', 'Räddningstjänstförbundet Norrsund'])(
    '%s: are late by law',
    (body) => {
      expect(codesOf(body)).toContain('adjusted-late');
    },
  );

  it.each(['Norrsunds vägförening', 'Norrsunds Kommunfastigheter AB', 'Samverkansgruppen Teknik'])(
    '%s: has rules of its own',
    (body) => {
      expect(codesOf(body)).not.toContain('adjusted-late');
    },
  );
});
