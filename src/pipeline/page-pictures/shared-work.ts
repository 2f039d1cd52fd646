/** Work that several may wait for. It is told to give up when all of them have gone. */
export class SharedWork<Result> {
  private readonly result: Promise<Result>;
  private readonly abandoned = new AbortController();
  private waiting = 0;

  constructor(work: (signal: AbortSignal) => Promise<Result>) {
    this.result = work(this.abandoned.signal);
  }

  /** @throws the signal's reason when it is aborted. */
  async wait(signal?: AbortSignal): Promise<Result> {
    this.waiting += 1;
    if (signal === undefined) return this.result;
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.waiting -= 1;
        if (this.waiting === 0) this.abandoned.abort();
        reject(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      void this.result.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
  }
}
