import { once } from 'node:events';
import type { Command } from 'commander';
import { exitCodes } from '../../errors.ts';
import { createLog } from '../../log.ts';
import { serveSite } from '../../web/serve.ts';
import { createContext, print, withCommonOptions } from '../context.ts';
import type { CommonFlags, Context, Terminal } from '../context.ts';

interface ServeFlags extends CommonFlags {
  readonly host?: string;
  readonly port?: string;
}

export function addServeCommand(
  program: Command,
  terminal: Terminal,
  done: (exitCode: number) => void,
): void {
  withCommonOptions(program.command('serve'))
    .summary('the kansli’s pages: search, read, review and correct')
    .description(
      'Serves the pages in which the kansli searches, reads, reviews and corrects, until Ctrl-C. Listens on this machine alone unless told otherwise.',
    )
    .option('--host <address>', 'the address to listen at (default: 127.0.0.1)')
    .option('--port <port>', 'the port to listen at (default: 8480; 0 takes a free one)')
    .addHelpText(
      'after',
      `
Examples:
  paragraf serve
  paragraf serve --database arkiv.sqlite --port 9000`,
    )
    .action(async ({ host, port, ...flags }: ServeFlags) => {
      done(await runServe(createContext(terminal, { ...flags, webHost: host, webPort: port })));
    });
}

async function runServe(context: Context): Promise<number> {
  const { settings, interrupted } = context;
  const site = await serveSite({ settings, log: createLog(settings.logLevel, settings.logFormat) });
  print(context, site.address);
  if (!interrupted.aborted) await once(interrupted, 'abort');
  await site.close();
  return exitCodes.done;
}
