/** How often the clock on the wall is looked at, in milliseconds: it may be set, or the machine may sleep. */
const glance = 1000;

/** The next moment after `after` at which a clock on the wall shows `time` (`06:00`), local time. */
export function nextTime(time: string, after: Date): Date {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const next = new Date(after);
  next.setHours(hour, minute, 0, 0);
  if (next <= after) next.setDate(next.getDate() + 1);
  return next;
}

/** A forward jump of the clock that is longer is no sleep of the machine but a clock that has been set, in milliseconds. */
const longestSleep = 24 * 3_600_000;

export interface Hour {
  /** Whether the clock on the wall has come to it; to be asked now and then. */
  hasCome(): boolean;
}

/** Watches for the next time that a clock on the wall shows `time`. One that is set meanwhile is believed from then on. */
export function watchHour(time: string): Hour {
  let last = new Date();
  let next = nextTime(time, last);
  return {
    hasCome: () => {
      const now = new Date();
      const jump = now.getTime() - last.getTime();
      if (jump < 0 || jump > longestSleep) next = nextTime(time, now);
      last = now;
      return now >= next;
    },
  };
}

/** Why a night was stopped before it was through. */
export type Stop = 'stopped' | 'interrupted' | 'lease-lost';

export interface NightClock {
  /** Aborted when the night is to end in good order. */
  readonly signal: AbortSignal;
  /** Aborted when a person or the system wants the night to end: not when its hour comes. */
  readonly interrupted: AbortSignal;
  /** Null as long as it may go on. */
  readonly why: () => Stop | null;
  close(): void;
}

/** Watches everything that ends a night: its hour, a person or the system, and the loss of the lease. */
export function startNightClock(
  until: string | null,
  interrupted: AbortSignal,
  leaseLost: AbortSignal,
): NightClock {
  const end = until === null ? null : watchHour(until);
  const controller = new AbortController();
  let why: Stop | null = null;
  const stop = (reason: Stop): void => {
    why ??= reason;
    controller.abort();
  };
  const interrupt = (): void => stop('interrupted');
  const lose = (): void => stop('lease-lost');
  interrupted.addEventListener('abort', interrupt);
  leaseLost.addEventListener('abort', lose);
  if (interrupted.aborted) interrupt();
  const timer = setInterval(() => {
    if (end?.hasCome() === true) stop('stopped');
  }, glance).unref();
  return {
    signal: controller.signal,
    interrupted,
    why: () => why,
    close: () => {
      clearInterval(timer);
      interrupted.removeEventListener('abort', interrupt);
      leaseLost.removeEventListener('abort', lose);
    },
  };
}
