import type { Reason } from '../errors.ts';
import { exceedsResident } from './resident-bytes.ts';

/** What a process that reads a file may take. */
export interface ReaderLimits {
  /** Together with its engine. */
  readonly memoryMegabytes: number;
  /** Without anything coming of the file. */
  readonly idleSeconds: number;
  /** For a file in all. */
  readonly fileSeconds: number;
}

export interface Breach {
  readonly reason: Extract<Reason, 'memory-exceeded' | 'no-progress' | 'time-exceeded'>;
  readonly what: string;
}

/** How often the reader is looked at, in milliseconds: a program can take a gigabyte in a second. */
const interval = 250;
/** Stages that treat a file as a whole say nothing meanwhile: the longer the file, the longer they may be silent. */
const bytesOfPatience = 50_000_000;
const pagesOfPatience = 200;

/**
 * Watches a process and its children while a file is read. Time is counted in looks, each no longer than it should have
 * been: neither a clock that jumps nor a parent that was held up makes the reader look idle.
 */
export class ReaderWatch {
  private readonly timer: NodeJS.Timeout;
  private patience: number;
  private idle = 0;
  private total = 0;
  private lastLook = performance.now();

  /** @param onBreach called once, when a limit is exceeded. */
  constructor(pid: number, bytes: number, limits: ReaderLimits, onBreach: (breach: Breach) => void) {
    this.patience = 1 + bytes / bytesOfPatience;
    this.timer = setInterval(() => {
      this.countTime();
      const breach = this.findBreach(pid, limits);
      if (breach === null) return;
      this.stop();
      onBreach(breach);
    }, interval);
  }

  /** Something has come of the file. */
  progress(pages = 0): void {
    this.idle = 0;
    this.patience = Math.max(this.patience, 1 + pages / pagesOfPatience);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private countTime(): void {
    const now = performance.now();
    const passed = Math.min(now - this.lastLook, 2 * interval) / 1000;
    this.lastLook = now;
    this.idle += passed;
    this.total += passed;
  }

  private findBreach(pid: number, limits: ReaderLimits): Breach | null {
    const { memoryMegabytes, idleSeconds, fileSeconds } = limits;
    if (exceedsResident(pid, memoryMegabytes * 2 ** 20))
      return { reason: 'memory-exceeded', what: `it took more than ${memoryMegabytes} MB of memory` };
    if (this.idle > idleSeconds * this.patience)
      return { reason: 'no-progress', what: `nothing came of it for ${Math.round(this.idle)} s` };
    if (this.total > fileSeconds)
      return { reason: 'time-exceeded', what: `it took longer than ${fileSeconds} s` };
    return null;
  }
}
