import { describe, expect, it } from 'vitest';
import { lines, structureMeeting } from './structure-text.ts';

describe('minutes whose numbers stand before running text', () => {
  it('have titles only where the first sentence is one', () => {
    const { paragraphs } = structureMeeting(lines`
      Björnbergets jaktlag
      Protokoll fört vid årsmöte söndagen den 24 augusti 1997

      §1 Ordföranden hälsade välkommen och öppnade mötet.

      §2 Dagordningen godkändes.

      §3 Till ordförande valdes Nils Ek.

      §4 Jaktkortet kostar 400:- för vuxna och 150:- för ungdom, oförändrat.

      §5 Slaktboden. Röstning om kylrum: 11 för, 6 emot. Sålunda bygges kylrum.

      §6 Arne Lilja åtog sig att reparera passet innan jakten börjar.

      §7 Övrigt. Inget.

      §8 Mötet avslutades.
    `);
    expect(paragraphs.map(({ title }) => title)).toEqual(['', '', '', '', 'Slaktboden', '', 'Övrigt', '']);
    expect(paragraphs[3]?.amounts.map(({ value }) => value)).toEqual([400, 150]);
    expect(paragraphs[4]?.votes.map(({ yes, no }) => [yes, no])).toEqual([[11, 6]]);
  });
});
