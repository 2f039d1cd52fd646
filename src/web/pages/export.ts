import { exportMinutes } from '../../formats/export-minutes.ts';
import type { ExportFormat } from '../../formats/export-minutes.ts';
import { linkMinutes } from '../../store/link-minutes.ts';
import { readMinutes } from '../../store/read-minutes.ts';
import type { WebApp } from '../web-app.ts';
import { plainFileName, savedAs } from '../html/file-name.ts';
import { shownRecord } from '../safety/shown-record.ts';
import type { Surroundings } from '../surroundings.ts';

interface Kind {
  readonly format: ExportFormat;
  readonly type: string;
  readonly extension: string;
}

const kinds: readonly Kind[] = [
  { format: 'json', type: 'application/json', extension: 'json' },
  { format: 'csv', type: 'text/csv', extension: 'csv' },
  { format: 'markdown', type: 'text/markdown', extension: 'md' },
  { format: 'text', type: 'text/plain', extension: 'txt' },
];

/** One protocol as `paragraf export` prints it. */
export function addExportRoute(app: WebApp, { database }: Surroundings): void {
  app.get('/protokoll/:id/:file{export\\.[a-z]+}', (context) => {
    const format = context.req.param('file').slice('export.'.length);
    const kind = kinds.find((each) => each.format === format);
    const minutes = readMinutes(database, context.req.param('id'));
    if (kind === undefined || minutes === null) return context.notFound();
    const linked = shownRecord(context, linkMinutes(database, minutes));
    const name = plainFileName([linked.body ?? linked.source.file, linked.date]);
    return context.body([...exportMinutes([linked], kind.format)].join(''), 200, {
      'content-type': `${kind.type}; charset=utf-8`,
      'content-disposition': savedAs(`${name}.${kind.extension}`),
      'x-content-type-options': 'nosniff',
    });
  });
}
