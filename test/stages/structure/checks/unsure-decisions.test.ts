import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../../../src/records/minutes.ts';
import {
  doubtful,
  doubtfulAndMore,
  doubtfulMisread,
  minutesInDoubt,
  missed,
  missedOfAnother,
} from '../sentences-in-doubt.ts';
import { structureMeeting } from '../structure-text.ts';

const wide =
  'Varvsmästaren berättade länge och väl om hur lotsbåten hade klarat vintern ute vid yttre bryggan.';

function unsure(text: string): readonly string[] {
  return toldIn(
    structureMeeting(`Hamnstyrelsen i Norrsund\nProtokoll 2021-05-04\n§ 1 Båten\n${wide}\n\n${text}`),
  );
}

function toldIn({ notices }: Minutes): readonly string[] {
  return notices
    .filter(({ code }) => code.startsWith('decision-') && code !== 'decision-without-maker')
    .map(({ code, message, paragraph, page }) => `${code} ${paragraph} ${page}: ${message}`);
}

describe('sentences that may or may not decide', () => {
  it('are told of where one was taken for a decision, and where one was not', () => {
    expect(toldIn(structureMeeting(minutesInDoubt))).toEqual([
      `decision-doubtful §1 1: ”${doubtful}” i §1 är kanske inget beslut.`,
      `decision-missed §2 1: ”${missed}” i §2 är kanske ett beslut, men har inte tagits med.`,
    ]);
  });

  it('are those that other tests stand on', () => {
    const others = [doubtfulMisread, doubtfulAndMore].map((each) => minutesInDoubt.replace(doubtful, each));
    const third = minutesInDoubt.replace(missed, missedOfAnother);
    for (const text of [...others, third])
      expect(structureMeeting(text).notices.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['decision-doubtful', 'decision-missed']),
      );
  });

  it('are pointed at by the line in which they begin', () => {
    const notice = structureMeeting(
      minutesInDoubt
        .replace('lotsbåten', 'lots-\nbåten')
        .replace(doubtful, doubtful.replace(/ (?=\S+$)/u, '\n')),
    ).notices.find(({ code }) => code === 'decision-doubtful');
    expect(notice).toMatchObject({ line: 6, paragraph: '§1' });
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
