import { afterEach, describe, expect, it, vi } from 'vitest';
import { nextTime, startNightClock, watchHour } from '../../src/nightly/night-clock.ts';

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

describe('watchHour', () => {
  afterEach(() => vi.useRealTimers());

  it.each([
    ['set back a year', new Date(2025, 4, 16, 3, 0), new Date(2024, 4, 16, 3, 0)],
    [
      'set forward by years, as at a start without a battery',
      new Date(2000, 0, 1, 7, 0),
      new Date(2024, 4, 16, 3, 0),
    ],
    ['as it always was', new Date(2024, 4, 16, 2, 0), new Date(2024, 4, 16, 3, 0)],
  ])('comes at the next time of the clock: %s', (_, before, after) => {
    vi.useFakeTimers({ toFake: ['Date'], now: before });
    const hour = watchHour('06:00');
    const looks = [after, new Date(2024, 4, 16, 5, 59), new Date(2024, 4, 16, 6, 0)].map((moment) => {
      vi.setSystemTime(moment);
      return hour.hasCome();
    });
    expect(looks).toEqual([false, false, true]);
  });

  it('has come when the machine has slept through it', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2024, 4, 16, 2, 0) });
    const hour = watchHour('06:00');
    vi.setSystemTime(new Date(2024, 4, 16, 9, 0));
    expect(hour.hasCome()).toBe(true);
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
