import type { Context } from './context.ts';

export interface ShareBar {
  show(done: number, total: number): void;
  stop(): void;
}

/** A bar on a terminal for work of a known size; nothing elsewhere, when quiet or not wanted. On stderr. */
export async function showShare(context: Context, what: string, wanted: boolean): Promise<ShareBar> {
  if (context.quiet || !wanted || context.stderr.isTTY !== true) return { show: () => {}, stop: () => {} };
  const { Presets, SingleBar } = await import('cli-progress');
  const bar = new SingleBar(
    {
      stream: context.stderr,
      format: `{bar} {percentage} % ${what} | {eta_formatted} left`,
      hideCursor: true,
      clearOnComplete: true,
      stopOnComplete: false,
    },
    Presets.shades_classic,
  );
  bar.start(1, 0);
  return {
    show: (done, total) => {
      bar.setTotal(total);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
