import { describe, expect, it } from 'vitest';
import { csvHeader, minutesAsCsv } from '../../src/formats/minutes-as-csv.ts';
import { minutesAsMarkdown } from '../../src/formats/minutes-as-markdown.ts';
import { structureMeeting } from '../stages/structure/structure-text.ts';

const minutes = structureMeeting(`Hamnnämnden i Norrsund
Sammanträdesprotokoll 2023-03-17
Beslutande Greta Ahlmark (S), ordförande
Arne Lilja (M)

§ 1 Bryggan
Nämndens beslut:
- Nämnden avslår ansökan.
- Nämnden uppdrar åt hamnkaptenen att senast den 2 maj 2023 redovisa kostnaden.

§ 3 Avslutning
Ordföranden avslutade mötet.
`);

describe('minutesAsCsv', () => {
  it('has a row a decision, with its kinds and who is to do what by when', () => {
    expect(csvHeader).toBe(
      'id,file,body,date,paragraph,title,page,maker,decision,quoted,kinds,recommended to,responsible,due',
    );
    const [decision, none] = minutesAsCsv(minutes).split('\r\n');
    expect(decision).toMatch(
      /,Nämnden,"Nämnden avslår ansökan\.\n.*",false,reject; assign,,hamnkaptenen,2023-05-02$/su,
    );
    expect(none).toMatch(/,§3,Avslutning,1,,,,,,,$/u);
  });
});

describe('minutesAsMarkdown', () => {
  it('says who was there and what a person should look at', () => {
    const text = minutesAsMarkdown(minutes);
    expect(text).toContain('## Närvarande\n\n- Greta Ahlmark (S), ordförande\n- Arne Lilja (M)\n');
    expect(text).toContain('## Att granska\n\n- Mellan §1 och §3 saknas nummer 2.');
  });
});
