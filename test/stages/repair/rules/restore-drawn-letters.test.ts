import { describe, expect, it } from 'vitest';
import { repairText } from '../repair-text.ts';

const damaged = 'Forbundet foljer fragan till arsmotet.';
const mended = 'Förbundet följer frågan till årsmötet.';

describe('restore-drawn-letters', () => {
  it.each([
    ['Ordföranden bifaller punkt 1. | fråga om punkt 2 prövas ett yrkande.', 'punkt 1. I fråga om'],
    ['Det väckte samtal. | dag ligger vi på 21 grader i snitt.', 'samtal. I dag ligger'],
    ['| huset finns nitton hundar och två katter.', 'I huset finns'],
  ])('reads the bar that begins a sentence as I: %j', (line, printed) => {
    expect(repairText(`${damaged}\n${line}`)).toContain(printed);
  });

  it('takes the bar between a name and a post for no letter', () => {
    expect(repairText(`${damaged}\nMaj-Britt Klang | ledamot`)).not.toContain(' I ');
  });

  it('reads the last letter of a name', () => {
    expect(repairText(`${damaged}\nMotionen av Zoran Pavli¢ (S) och Amira Begic¢ bifalls.`)).toContain(
      'Zoran Pavlić (S) och Amira Begić bifalls.',
    );
  });

  it('reads the last letter of a name that was read as é, and leaves French ones', () => {
    expect(repairText(`${damaged}\nJelena Perié och Desirée Lindén, Amir Hasanovicé`)).toContain(
      'Jelena Perić och Desirée Lindén, Amir Hasanović',
    );
  });

  it('reads that letter on every page of a text that is damaged', () => {
    const text = `${damaged}\n---\nAmir Hasanovié talade.`;
    expect(repairText(text)).toBe(`${mended}\n---\nAmir Hasanović talade.`);
    expect(repairText('Amir Hasanovié talade.')).toBe('Amir Hasanovié talade.');
  });

  it.each([
    ['Vatten rann i Igh 1403 och Igh:s hall.', 'Vatten rann i lgh 1403 och lgh:s hall.'],
    [
      'Svar till kansliQsockenby.example.se senast i maj.',
      'Svar till kansli@sockenby.example.se senast i maj.',
    ],
  ])('reads what can be nothing else on a sound page too: %j', (line, printed) => {
    expect(repairText(line)).toBe(printed);
  });

  it.each(['Se www.hejQbutik.se i maj.', 'Ansökan QB12.se', 'Ightham ligger i Kent.'])(
    'leaves %j',
    (line) => {
      expect(repairText(line)).toBe(line);
    },
  );

  it('reads milligrams a litre', () => {
    expect(repairText(`${damaged}\nVattnet höll 10,3 mg/1 av 12 i mars.`)).toContain('10,3 mg/l av 12');
  });

  it.each([
    'Giva om 5 g/1 000 kg foder',
    'Blandas 10 g/1,5 l vatten',
    'Halten var 20 mg/1 dl i brunnen',
    '| mars 2024 tog nämnden emot en skrivelse',
    'Utfall: | röst för bifall till motionen lades.',
  ])('leaves what may be a number: %j', (line) => {
    expect(repairText(`${damaged}\n${line}`)).toBe(`${mended}\n${line}`);
  });

  it.each(['¢ att utse Karin', 'e¢ att utse Karin'])('reads a bullet in %j', (line) => {
    expect(repairText(`${damaged}\n${line}`)).toBe(`${mended}\n• att utse Karin`);
  });

  it('leaves a sound page', () => {
    const sound = 'Mötet öppnades. | fråga om priset sade Åke att 99 ¢ är för mycket.\n¢ per kilowattimme';
    expect(repairText(sound)).toBe(sound);
  });
});
