import { describe, expect, it } from 'vitest';
import { nextTime, startNightClock } from '../../src/nightly/night-clock.ts';

const never = new AbortController().signal;

describe('nextTime', () => {
  it('is today or tomorrow, by the clock on the wall', () => {
    const evening = new Date(2024, 4, 15, 22, 30);
    expect(nextTime('06:00', evening)).toEqual(new Date(2024, 4, 16, 6, 0));
    expect(nextTime('23:15', evening)).toEqual(new Date(2024, 4, 15, 23, 15));
    expect(nextTime('22:30', evening)).toEqual(new Date(2024, 4, 16, 22, 30));
    expect(nextTime('00:05', new Date(2024, 11, 31, 23, 59))).toEqual(new Date(2025, 0, 1, 0, 5));
  });
});

describe('startNightClock', () => {
  it('stops for whoever comes first', () => {
    const person = new AbortController();
    const lost = new AbortController();
    const clock = startNightClock(null, person.signal, lost.signal);
    expect([clock.signal.aborted, clock.why()]).toEqual([false, null]);
    person.abort();
    lost.abort();
    expect([clock.signal.aborted, clock.why()]).toEqual([true, 'interrupted']);
    clock.close();
  });

  it('stops at once when it was stopped before it began', () => {
    const clock = startNightClock('06:00', AbortSignal.abort(), never);
    expect(clock.why()).toBe('interrupted');
    clock.close();
  });
});
