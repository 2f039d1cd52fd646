import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';

const wide =
  'Varvsmästaren berättade länge och väl om hur lotsbåten hade klarat vintern ute vid yttre bryggan.';

function paragraphOf(text: string): readonly string[] {
  const minutes = structureMeeting(
    `Styrelsen för Norrviks båtsällskap\nProtokoll 2021-05-04\n§ 1 Bryggan\n${wide}\n\n${text}\n\n§ 2 Båten\nVi talade om båten.`,
  );
  return minutes.paragraphs[0]?.decisions.flatMap(({ points }) => points) ?? [];
}

describe('running text that no rule of wording knows', () => {
  it.each([
    'Vi tackar nej till erbjudandet i år.',
    'Med tre röster mot två fick bryggan bli kvar.',
    'Bojarna köps in från varvet för högst 4 000 kronor.',
    'Någon åtgärd ansågs inte påkallad.',
    'Siv och Arne pratar med varvet till nästa gång.',
    'Platsen får stå tom tills vidare.',
  ])('decides by its words: %s', (sentence) => {
    expect(paragraphOf(sentence)).toEqual([sentence]);
  });

  it.each([
    'Bryggan har legat där sedan sjuttiotalet.',
    'Siv undrade vad färgen skulle kosta.',
    'Kommunen avser att muddra i höst.',
    'Det blåste mycket i helgen.',
    'Enligt varvet räcker färgen till hela bryggan.',
    'att måla bryggan',
  ])('tells by its words: %s', (sentence) => {
    expect(paragraphOf(sentence)).toEqual([]);
  });

  it.each([
    'Styrelsen beslöt att sälja båten om kommunen godkänner priset.',
    'Styrelsen godkänner avtalet om kommunen medger det.',
    'Efter genomgång som kassören höll godkände styrelsen bokslutet.',
    'Ingen anmälde sig och styrelsen beslöt därför att ställa in resan.',
    'Ingen kunde säga vad färgen kostar och styrelsen beslutade att vänta med den.',
    'Styrelsen beslutade att kallelsen anses inte vara utsänd i rätt tid.',
  ])('decides, as a verb says who does: %s', (sentence) => {
    expect(paragraphOf(sentence)).toEqual([sentence]);
  });

  it.each([
    'Kommunfullmäktige beslutade i enlighet därmed.',
    'Klubben hörde av sig och kommunstyrelsen beslöt därför att vänta.',
    'Mötet öppnas.',
    'Mötet avslutas klockan nio.',
    'Styrelsen beslutade inte att sälja båten.',
    'Bron byggs om kommunen medger det.',
    'Om ingen kommer och styrelsen beslutar något annat, säljs båten.',
    'Om det regnar och styrelsen beslutar att flytta festen, hålls den inne.',
  ])('does not decide, as its verb says: %s', (sentence) => {
    expect(paragraphOf(sentence)).toEqual([]);
  });
});
