import { Readable } from 'node:stream';
import type { FC } from 'hono/jsx';
import { openOriginal } from '../../pipeline/open-original.ts';
import type { LostOriginal } from '../../pipeline/open-original.ts';
import type { FileKind } from '../../records/scan.ts';
import { findOriginalOfMinutes, otherPathsOf } from '../../store/originals.ts';
import type { WebApp } from '../web-app.ts';
import { protocolAddress } from '../html/addresses.ts';
import { savedAs } from '../html/file-name.ts';
import { Layout } from '../html/layout.tsx';
import { respond } from '../html/respond.ts';
import { closedProtocols } from '../safety/closed-protocols.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Visitor } from '../visitor.ts';
import { refuseClosed } from './original/refuse-closed.tsx';

const types: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  tiff: 'image/tiff',
  jpeg: 'image/jpeg',
  png: 'image/png',
  // In what letters it is written is not known.
  text: 'text/plain',
};

/** The file that a protocol was read from, bit for bit, to be saved. Where it lies is for the database alone to say. */
export function addOriginalRoute(app: WebApp, surroundings: Surroundings): void {
  const { database } = surroundings;
  app.get('/protokoll/:id/original', async (context) => {
    const id = context.req.param('id');
    const original = findOriginalOfMinutes(database, id);
    if (original === null) return context.notFound();
    const closed = await closedProtocols(context.get('visitor'), original.id, surroundings);
    if (closed.length > 0) return refuseClosed(context, id, closed);
    const { name, kind, path } = original;
    const opened = await openOriginal(original, [path, ...otherPathsOf(database, original)]);
    if (typeof opened === 'string') {
      const page = <LostPage id={id} name={name} lost={opened} visitor={context.get('visitor')} />;
      return respond(context, page, opened === 'changed' ? 409 : opened === 'missing' ? 404 : 503);
    }
    context.set('givesOriginal', true);
    const headers = {
      'content-type': types[kind],
      'content-length': String(opened.bytes),
      'content-disposition': savedAs(name),
      'x-content-type-options': 'nosniff',
    };
    if (context.req.method === 'HEAD') {
      await opened.close();
      return context.body(null, 200, headers);
    }
    return context.body(Readable.toWeb(Readable.from(opened.content())) as ReadableStream, 200, headers);
  });
}

const words: Readonly<Record<LostOriginal, { title: string; what: string }>> = {
  missing: {
    title: 'Originalet ligger inte kvar',
    what: 'ligger inte kvar där den låg när den lästes in. Den kan ha flyttats eller tagits bort.',
  },
  changed: {
    title: 'Originalet har ändrats',
    what: 'är inte längre den som lästes in. Därför lämnas den inte ut som original.',
  },
  unreadable: {
    title: 'Originalet går inte att öppna',
    what: 'går inte att öppna just nu. Det kan bero på disken, nätverksmappen eller behörigheten.',
  },
};

interface LostProps {
  readonly id: string;
  readonly name: string;
  readonly lost: LostOriginal;
  readonly visitor: Visitor;
}

const LostPage: FC<LostProps> = ({ id, name, lost, visitor }) => (
  <Layout title={words[lost].title} part="/protokoll" visitor={visitor}>
    <h1>{words[lost].title}</h1>
    <p>{`Filen ${name} ${words[lost].what}`}</p>
    <p>Säg till den som sköter datorn: kommandot paragraf verify letar upp original som har flyttats.</p>
    <p>
      <a href={protocolAddress(id)}>Till protokollet, som finns kvar som text</a>
    </p>
  </Layout>
);
