import { describe, expect, it } from 'vitest';
import { headingsOf } from './headings-of.ts';

describe('numbers of what a paragraph quotes', () => {
  it.each([' ', '\n'])('are none of the meeting’s where two rules are quoted', (breaks) => {
    const text = `Årsmöte 1992-03-08
§ 4 Öppnande
Siv Torell öppnade mötet.
§ 5 Stadgar
Styrelsen föreslog två ändringar. De lyder enligt${breaks}förslaget:
§ 3
Årsmöte hålls före april månads utgång.
§ 6
Avgiften är 60 kronor om året för hushåll.
Bo Ek tyckte att den är för hög. Stadgarna antogs.
§ 6 Bryggan
Bryggan lagas i juni.
§ 7 Avslutning
Siv Torell avslutade mötet.
`;
    expect(headingsOf(text)).toEqual(['§4 Öppnande', '§5 Stadgar', '§6 Bryggan', '§7 Avslutning']);
  });

  it('are none of the meeting’s where they do not look like its own', () => {
    const text = `Styrelsemöte 2009-10-21

1. Mötets öppnande

Siv öppnade mötet.

2. Arbetsmiljö

Bo läste ur kommitténs protokoll.
2. Utsug i svetshallen
Halterna är låga.

3. Ekonomi

Kassan är god.

4. Mötets avslutande

Siv avslutade mötet.
`;
    expect(headingsOf(text)).toEqual([
      '1. Mötets öppnande',
      '2. Arbetsmiljö',
      '3. Ekonomi',
      '4. Mötets avslutande',
    ]);
  });
});
