import { expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';

const paragraphs = `
§ 1 Mötets öppnande
Siv Torell öppnade mötet.

§ 2 Dagordning
Dagordningen godkändes.

§ 3 Mötets avslutande
Siv Torell avslutade mötet.
`;

it.each([
  ['Norrby Moppeklubb\n\nMånadsmöte 2018-02-07\n\nProtokollet från 2017-11-01 lästes upp.', '2018-02-07'],
  ['141203 Styrelsemöte Protokoll', '2014-12-03'],
  ['Protokoll Styrelsemöte 150526', '2015-05-26'],
  ['Protokoll fört vid Skypemöte 18 05 02 kl. 10-11', '2018-05-02'],
  ['Sjöbyns Jaktlag   Protokoll Styrelsemöte\nNorrby   Olofsgården 24-04-23', '2024-04-23'],
  ['STYRELSEMÖTE 19.1. 2021 i skolan', '2021-01-19'],
  ['Protokoll nr 4 vid Förbundsstyrelsens sammanträde den 3 maj 2006, Norrby', '2006-05-03'],
])('reads the day of the meeting from %s', (cover, date) => {
  expect(structureMeeting(`${cover}\n${paragraphs}`).date).toBe(date);
});
