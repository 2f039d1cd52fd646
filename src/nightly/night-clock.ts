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

/** Why a night was stopped before it was through. */
export type Stop = 'stopped' | 'interrupted' | 'lease-lost';

export interface NightClock {
  /** Aborted when the night is to end in good order. */
  readonly signal: AbortSignal;
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
  const end = until === null ? null : nextTime(until, new Date());
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
    if (end !== null && new Date() >= end) stop('stopped');
  }, glance).unref();
  return {
    signal: controller.signal,
    why: () => why,
    close: () => {
      clearInterval(timer);
      interrupted.removeEventListener('abort', interrupt);
      leaseLost.removeEventListener('abort', lose);
    },
  };
}
