import type { Command } from 'commander';
import { exitCodes } from '../../errors.ts';
import { examine } from '../../pipeline/examine.ts';
import type { Condition } from '../../pipeline/condition.ts';
import { createContext, print, printRecord, withCommonOptions } from '../context.ts';
import type { CommonFlags, Context, Terminal } from '../context.ts';

interface DoctorFlags extends CommonFlags {
  readonly json?: boolean;
}

export function addDoctorCommand(
  program: Command,
  terminal: Terminal,
  done: (exitCode: number) => void,
): void {
  withCommonOptions(program.command('doctor'))
    .summary('check engines, models, disk, permissions and versions')
    .description(
      'Looks at what Paragraf needs: the engines for scanned pages, their models and whether these can print § % å ä ö, the language, the database, free disk, versions.',
    )
    .option('--json', 'print one JSON object a line')
    .addHelpText('after', '\nExit codes: 0 all is well, 3 something that Paragraf needs is missing.')
    .action(async (flags: DoctorFlags) => {
      done(await runDoctor(createContext(terminal, flags), flags));
    });
}

async function runDoctor(context: Context, flags: DoctorFlags): Promise<number> {
  const conditions = await examine(context.settings.database, context.settings.engine);
  for (const condition of conditions) {
    if (flags.json === true) printRecord(context, condition);
    else print(context, asText(condition));
  }
  return conditions.some(({ state }) => state === 'broken') ? exitCodes.missingDependency : exitCodes.done;
}

function asText({ state, subject, detail, remedy }: Condition): string {
  const line = `${state.padEnd(7)} ${subject}: ${detail}`;
  return remedy === null ? line : `${line}\n        ${remedy}`;
}
