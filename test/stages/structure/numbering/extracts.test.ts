import { describe, expect, it } from 'vitest';
import { lines, structureMeeting } from '../structure-text.ts';

const labels = (text: string): readonly string[] =>
  structureMeeting(text).paragraphs.map(({ label, decisions }) => `${label} ${decisions[0]?.points.length}`);

describe('a paragraph alone, as an extract of minutes has it', () => {
  it('keeps its numbered points', () => {
    const text = lines`
      § 264 Ärendenummer SK-2024-01030
      Kompletterande budget februari 2025
      Beslut

      Kommunstyrelsen tillstyrker yrkande från S och V den 7 mars 2025 och föreslår att
      kommunfullmäktige beslutar:
      1. Statsbidraget för den nya lagen på 3,6 mnkr avsätts centralt i avvaktan på besked.
      2. Statsbidraget för tryggare skolor tilldelas skolnämnden genom att öka nämndens
      kommunbidrag med 200 tkr år 2025.
      3. Statsbidraget för förtroendevalda tilldelas kommunledningen genom att öka dess
      kommunbidrag med 100 tkr år 2025.
      4. Hamnnämndens begäran om att slippa återställa underskottet bifalles.
      5. Hamnnämnden beviljas att använda 10 000 tkr av eget kapital.`;
    expect(labels(text)).toEqual(['§264 5']);
  });
});
