import { readRegisterEntries } from '../../store/register.ts';
import type { WebApp } from '../web-app.ts';
import { plainFileName, savedAs } from '../html/file-name.ts';
import type { Surroundings } from '../surroundings.ts';
import { registerCsvHead, registerCsvRow } from './lists/register-csv.ts';
import { registerAsked } from './lists/register-filter.ts';

/** Decisions that are read at once: so many that others need not wait. */
const pieceSize = 500;

/** The register, or what is asked for of it, as a file for a spreadsheet. */
export function addRegisterFile(app: WebApp, { database, reads }: Surroundings): void {
  app.get('/beslut.csv', async (context) => {
    const filter = registerAsked(context.req.query());
    const ids = await reads.read('listRegisterIds', filter);
    const { origin } = new URL(context.req.url);
    const name = plainFileName(['beslut', filter.body ?? null, filter.year ?? null]);
    let done = 0;
    const rows = new ReadableStream<Uint8Array>({
      start: (stream) => stream.enqueue(Buffer.from(registerCsvHead)),
      pull: (stream) => {
        const piece = readRegisterEntries(database, ids.slice(done, done + pieceSize));
        done += pieceSize;
        stream.enqueue(Buffer.from(piece.map((entry) => registerCsvRow(entry, origin)).join('')));
        if (done >= ids.length) stream.close();
      },
    });
    return context.body(rows, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': savedAs(`${name}.csv`),
      'x-content-type-options': 'nosniff',
    });
  });
}
