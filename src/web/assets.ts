import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { programFile } from '../program-files.ts';
import { style } from './html/style.ts';

/** A file that pages name, with a hash of its bytes in its address: what has been fetched once need never be again. */
export interface Asset {
  readonly address: string;
  readonly type: string;
  readonly bytes: string;
}

/** Where the compiled client code is; not there where the program runs from its sources. */
const clientFolder = programFile('web/client/');

const sign =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1f5f66"/>' +
  '<text x="16" y="24" font-family="Georgia, serif" font-size="23" text-anchor="middle" fill="#fff">§</text></svg>';
const written = [
  { name: 'style.css', type: 'text/css', bytes: style },
  { name: 'sign.svg', type: 'image/svg+xml', bytes: sign },
];

/** The style sheet and the client's files, by the names that pages use: `style.css`, `review.js`. */
export const assets: ReadonlyMap<string, Asset> = new Map(
  [...written, ...clientFiles()].map(({ name, type, bytes }) => [
    name,
    { address: addressOf(name, bytes), type: `${type}; charset=utf-8`, bytes },
  ]),
);

function clientFiles(): { name: string; type: string; bytes: string }[] {
  if (!existsSync(clientFolder)) return [];
  return readdirSync(clientFolder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({
      name,
      type: 'text/javascript',
      bytes: readFileSync(new URL(name, clientFolder), 'utf8'),
    }));
}

/** `style.css` -> `/static/style.0a1b2c3d4e.css` */
function addressOf(name: string, bytes: string): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return `/static/${name.replace(/\.(?=[^.]+$)/u, `.${hash}.`)}`;
}
