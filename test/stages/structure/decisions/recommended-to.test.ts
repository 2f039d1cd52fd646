import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';

function askedBody(text: string): string | null | undefined {
  const wide =
    'Varvsmästaren berättade länge och väl om hur lotsbåten hade klarat vintern ute vid yttre bryggan.';
  const minutes = structureMeeting(`Kommunstyrelsen\nProtokoll 2021-05-04\n§ 1 Båten\n${wide}\n\n${text}`);
  return minutes.paragraphs[0]?.decisions[0]?.recommendedTo;
}

describe('the body that a decision proposes to', () => {
  it.each([
    ['Beslut\nKommunstyrelsen föreslår kommunfullmäktige anta planen.', 'kommunfullmäktige'],
    ['Kommunstyrelsen föreslår kommunfullmäktige besluta\n\natt anta planen.', 'kommunfullmäktige'],
    ['Kommunstyrelsens förslag till kommunfullmäktige\nPlanen antas.', 'kommunfullmäktige'],
    ['Kommunstyrelsen beslutar\natt hemställa hos regionfullmäktige att planen antas.', 'regionfullmäktige'],
    ['Kommunstyrelsen beslutar föreslå kommunfullmäktige\natt anta planen.', 'kommunfullmäktige'],
    ['Kommunstyrelsen beslutar\n\natt föreslå kommunfullmäktige\n\natt anta planen.', 'kommunfullmäktige'],
    ['Kommunstyrelsen beslutar\natt anta planen.', null],
    ['Beslut\nRegionstyrelsen föreslås\nAvslå motionen om stegen.', 'Regionstyrelsen'],
    ['Beslut\n1. Planen antas.\n2. Kommunstyrelsen rekommenderar kommunerna i länet att anta planen.', null],
    ['Beslut\nArbetsutskottets förslag till kommunstyrelsen bifalls.', null],
  ])('of %j is %j', (text, name) => {
    expect(askedBody(text)).toBe(name);
  });
});

it('a point that only says who is asked is no point', () => {
  const text =
    'Kommunstyrelsen\nProtokoll 2021-05-04\n§ 1 Båten\nBåten är gammal.\n\nKommunstyrelsen beslutar i enlighet med utskottets förslag\n\natt föreslå kommunfullmäktige\n\natt avslå motionen.';
  const [decision] = structureMeeting(text).paragraphs[0]?.decisions ?? [];
  expect(decision?.points).toEqual(['att avslå motionen.']);
});
