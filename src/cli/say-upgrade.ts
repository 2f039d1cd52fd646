import { say } from './context.ts';
import type { Context } from './context.ts';

/** Says that the database has been upgraded, and where it is kept as it was. */
export function sayUpgrade(context: Context): (kept: string) => void {
  return (kept) => {
    say(
      context,
      `The database was of an older version and has been upgraded. As it was it is kept as ${kept}: remove that when all is well.`,
    );
  };
}
