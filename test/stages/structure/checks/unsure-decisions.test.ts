import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';

const wide =
  'Varvsmästaren berättade länge och väl om hur lotsbåten hade klarat vintern ute vid yttre bryggan.';

function unsure(text: string): readonly string[] {
  return structureMeeting(`Hamnstyrelsen i Norrsund\nProtokoll 2021-05-04\n§ 1 Båten\n${wide}\n\n${text}`)
    .notices.filter(({ code }) => code.startsWith('decision-') && code !== 'decision-without-maker')
    .map(({ code, message, paragraph, page }) => `${code} ${paragraph} ${page}: ${message}`);
}

describe('sentences that may or may not decide', () => {
  it.each([
    [
      'was taken for a decision',
      'Styrelsen litar på det nya beskedet.',
      'decision-doubtful §1 1: ”Styrelsen litar på det nya beskedet.” i §1 är kanske inget beslut.',
    ],
    [
      'was not',
      'Det är upp till varvsmästaren att hänga upp skylten till våren.',
      'decision-missed §1 1: ”Det är upp till varvsmästaren att hänga upp skylten till våren.” i §1 är kanske ett beslut, men har inte tagits med.',
    ],
  ])('are told of where one %s', (_, sentence, notice) => {
    expect(unsure(sentence)).toEqual([notice]);
  });

  it('are pointed at by the line in which they begin', () => {
    const notice = structureMeeting(
      'Hamnstyrelsen i Norrsund\nProtokoll 2021-05-04\n§ 1 Båten\nVarvsmästaren berättade länge och väl om hur lots-\nbåten hade klarat vintern ute vid den yttre bryggan.\nStyrelsen litar\npå det nya beskedet.\n',
    ).notices.find(({ code }) => code === 'decision-doubtful');
    expect(notice).toMatchObject({ line: 5, paragraph: '§1' });
  });

  it('shortens a long one between words', () => {
    const long =
      'Reseersättningen till lotsarna blir densamma som förr för den som i förväg har ringt till varvsmästaren.';
    expect(unsure(long)[0]).toMatch(
      /”Reseersättningen [^”]{50,80} …” i §1 är kanske ett beslut, men har inte tagits med\.$/u,
    );
  });

  it.each([
    ['said in so many words', 'Styrelsen beslutade att måla båten.'],
    ['announced', 'Beslut\natt måla båten.\nReseersättning utgår enligt länets norm, 21:50 kr per mil.'],
    ['no decision by any evidence', 'Lotsen har haft sexton uppdrag i år.'],
    ['thanks', 'Styrelsen tackar för informationen.'],
  ])('are not where all is %s', (_, text) => {
    expect(unsure(text)).toEqual([]);
  });
});
