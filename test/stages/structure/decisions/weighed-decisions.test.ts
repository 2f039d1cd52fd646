import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';

const wide =
  'Varvsmästaren berättade länge och väl om hur lotsbåten hade klarat vintern ute vid yttre bryggan.';

/** The decided sentences of a paragraph that nothing announces a decision in. */
function decided(
  text: string,
  title = 'Bryggan',
  cover = 'Styrelsen för Norrviks båtsällskap',
): readonly string[] {
  const minutes = structureMeeting(
    `${cover}\nProtokoll 2021-05-04\n§ 1 ${title}\n${wide}\n\n${text}\n\n§ 2 Båten\nVi talade om båten.\n\n§ 3 Slut\nTack.`,
  );
  return minutes.paragraphs[0]?.decisions.flatMap(({ points }) => points) ?? [];
}

describe('sentences that decide by what they say and where they stand', () => {
  it.each([
    'Förslaget lades åt sidan tills vidare och avslogs därmed.',
    'Styrelsens proposition bifalles.',
    'Frågan sköts till nästa möte.',
    'Styrelsen hade alltså avslagit ansökan.',
    'Motionen är därmed antagen.',
    'Motionen avslagen.',
    'Bryggan upplåts gratis åt sjöscouterna.',
    'Styrelsen ställde upp på det.',
    'Siv Torell åtog sig att tala med varvet.',
    'Siv Torell och Arne Lilja fick förnyat förtroende som revisorer.',
    'Begäran avslogs.',
    'Beslutades om nya bojar för 4 000 kronor.',
  ])('takes %j', (sentence) => {
    expect(decided(sentence)).toEqual([sentence]);
  });

  it.each([
    'Siv Torell undrade om bojarna hade målats.',
    'Kommunstyrelsen avslog ansökan.',
    'Bordlades på förra sammanträdet (§ 187).',
    'Ansökan avslogs av länsstyrelsen.',
    'Ärendet bordlades i höstas.',
    'Arne Lilja föreslog att bryggan rivs.',
    'Bryggan byggdes 1974 av medlemmarna.',
    'Sällskapet har fått nya medlemmar.',
    'Båtklubben i Söderhamn har beslutat att flytta sin brygga.',
    'Ordföranden tackade för ordet.',
    'Bryggan kan flyttas till våren.',
    'Ska bryggan flyttas?',
    'Mötet avslutades klockan nio.',
  ])('leaves %j', (sentence) => {
    expect(decided(sentence)).toEqual([]);
  });
});

describe('decisions beside what somebody proposes', () => {
  it('finds what the meeting decided under the label of a proposal', () => {
    expect(
      decided('Yrkande:\nSiv Torell yrkar att bryggan målas.\nMötet beslutar att bifalla yrkandet.'),
    ).toEqual(['Mötet beslutar att bifalla yrkandet.']);
  });

  it('finds what is reported and laid aside', () => {
    const text = 'Anmäls och läggs till handlingarna:\n– Brev från varvet\n– Protokoll från hamnrådet';
    expect(decided(text, 'Anmälningar')).toEqual(['Brev från varvet', 'Protokoll från hamnrådet']);
  });

  it('knows who is to adjust', () => {
    expect(decided('Att justera protokollet utses Siv Torell.', 'Val av justerare')).toEqual([
      'Att justera protokollet utses Siv Torell.',
    ]);
    expect(
      decided('utses Siv Torell och Arne Lilja att justera protokollet.', 'Val av justerare').length,
    ).toBe(1);
  });
});
