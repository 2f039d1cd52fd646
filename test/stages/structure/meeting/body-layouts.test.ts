import { describe, expect, it } from 'vitest';
import { lines, structureMeeting } from '../structure-text.ts';

const paragraphs = '\n§ 1 Öppnande\nOrdföranden öppnade mötet.\n§ 2 Budget\nBudgeten gicks igenom.';
const bodyOf = (cover: string): string | null => structureMeeting(cover + paragraphs).body;

/** Minutes without a cover's name in which the Kulturnämnd and another organ decide. */
function decidedBy(second: string): string {
  return lines`
    Plats och tid Rådhuset, kl. 13.00
    § 1 Taxa
    Beslut
    Kulturnämnden fastställer taxan.
    § 2 Budget
    Beslut
    SECOND antar budgeten.
  `.replace('SECOND', second);
}

describe('the body', () => {
  it.each([
    ['Styrelse: Norrsunds Kajakklubb\nProtokoll nr 4', 'Norrsunds Kajakklubb'],
    ['Nämnd: Tekniska nämnden\nDatum: 2015-05-06', 'Tekniska nämnden'],
    ['Organ\nTekniska nämnden\nSammanträdesdatum\n2015-05-06', 'Tekniska nämnden'],
    ['PROTOKOLL\nSammanträdesdatum       Sida\n2015-05-06       12(40)\nKulturnämnden', 'Kulturnämnden'],
    ['Styrelse\nFyrans vattenråd\nDatum\n2015-05-06', 'Fyrans vattenråd'],
  ])('stands beside or below its label in %j', (cover, body) => {
    expect(bodyOf(cover)).toBe(body);
  });

  it.each([
    ['Fyrbodarnas byaväg\nProtokoll från årsmöte 2005-04-17', 'Fyrbodarnas byaväg'],
    ['Fyrvikens Folkets Park\nProtokoll fört vid styrelsemöte den 4 mars 1976', 'Fyrvikens Folkets Park'],
    ['NORRSUNDS PASTORAT\nKyrkorådet\nProtokoll 2019-02-12', 'Kyrkorådet'],
    ['Svenska kyrkan Fyrviks pastorat\nKYRKORÅDET\nProtokoll', 'Kyrkorådet'],
    ['Protokoll nr 3/2015\nFyrans vattenråd\n6 maj 2015', 'Fyrans vattenråd'],
    ['Handels avd 12\nProtokoll fört vid styrelsemöte', 'Handels avd 12'],
    ['Fyrviks studentkår – Kårfullmäktige\nProtokoll 2023-11-21', 'Fyrviks studentkår'],
    ['Kårfullmäktige FM3 23/24\nFyrviks studentkår\nProtokoll', 'Fyrviks studentkår'],
  ])('is a line of its own in %j', (cover, body) => {
    expect(bodyOf(cover)).toBe(body);
  });

  it.each([
    ['Protokoll fört vid årsmöte med Fyrbodarnas byaväg söndagen den 17 april 2005', 'Fyrbodarnas byaväg'],
    [
      'Styrelsesammanträde i Samordningsförbundet Fyren\nTid och plats Fredagen den 27 mars 2009',
      'Samordningsförbundet Fyren',
    ],
    ['Protokoll styrelsemöte Fyrbygdens bygdegårdsförening 15/2 2010', 'Fyrbygdens bygdegårdsförening'],
    [
      'Protokoll från sammanträde med styrelsen för AB Fyrbostäder\nDag och tid Onsdagen den 21 oktober 2020',
      'AB Fyrbostäder',
    ],
    [
      'Protokoll fört vid sammanträde med styrelsen för Fyrens Fastigheter AB (org.nr 556999-0412) den 3 maj 2007',
      'Fyrens Fastigheter AB',
    ],
    [
      'Protokoll från Fyrnäs släktförenings årsmöte i Lillbo Bygdegård den 31 augusti 2019',
      'Fyrnäs släktförening',
    ],
    [
      'Protokoll fört vid sammanträde med styrelsen för Skolan i Fyrvik/Norrsund\n3 maj 2001',
      'Skolan i Fyrvik/Norrsund',
    ],
    [
      'Protokoll fört vid sammanträde med kommunfullmäktige i Stora rådssalen den 3 maj 2001',
      'Kommunfullmäktige',
    ],
    ['Protokoll fört vid sammanträde med kommunfullmäktige i Fyrvik den 3 maj 1984', 'Kommunfullmäktige'],
    ['Protokoll\nSammanträde med Miljöutskottet\nRegion Fyrland', 'Miljöutskottet'],
    ['TEKNISKA NÄMNDEN PROTOKOLL 2015-05-06 Sida 1 (4)', 'Tekniska nämnden'],
  ])('is said by the title %j', (cover, body) => {
    expect(bodyOf(cover)).toBe(body);
  });

  it('is the header’s name rather than any board’s', () => {
    const cover = 'Protokoll från klubbstyrelsens möte\nPlats: klubbexpeditionen';
    expect(structureMeeting(cover + paragraphs, ['Metallklubben vid Fyrens Verkstad AB']).body).toBe(
      'Metallklubben vid Fyrens Verkstad AB',
    );
  });

  it('is spelt as running text spells it, where the cover has capitals', () => {
    const text = `FYRENS SKIDKLUBB\nProtokoll från årsmöte${paragraphs}\nFyrens Skidklubb tackade.`;
    expect(structureMeeting(text).body).toBe('Fyrens Skidklubb');
  });

  it('is the organ that decides throughout, where no cover names it', () => {
    expect(structureMeeting(decidedBy('Kulturnämnden')).body).toBe('Kulturnämnden');
    expect(structureMeeting(decidedBy('Kommunstyrelsen')).body).toBeNull();
    expect(structureMeeting(decidedBy('Nämnden')).body).toBeNull();
  });

  it('is nobody where the page names none', () => {
    expect(bodyOf('Onsdagen den 3 maj 1978\nPlats: Rådhuset')).toBeNull();
    expect(bodyOf('Närvarande: Eva Lind\nPlats: Rådhuset')).toBeNull();
  });
});
