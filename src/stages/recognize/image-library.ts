import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

let version: Promise<string> | null = null;

/** The version of libvips, by which pictures are decoded and made smaller. */
export function imageLibrary(): Promise<string> {
  version ??= Promise.resolve(packagedVersion() ?? loadedVersion());
  return version;
}

/** As the package says that brings it built: to load the library takes as long as half of what is done with a known page. */
function packagedVersion(): string | null {
  try {
    const sharp = dirname(dirname(createRequire(import.meta.url).resolve('sharp')));
    // One that was built on this machine may be of any version.
    if (existsSync(join(sharp, 'src', 'build'))) return null;
    const brought = join(sharp, '..', '@img');
    const names = readdirSync(brought).filter((name) => name.startsWith('sharp-libvips-'));
    const versions = new Set(names.map((name) => vipsOf(join(brought, name, 'versions.json'))));
    const [only] = versions;
    return versions.size === 1 && typeof only === 'string' ? only : null;
  } catch {
    return null;
  }
}

function vipsOf(file: string): unknown {
  return (JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>)['vips'];
}

async function loadedVersion(): Promise<string> {
  const { default: sharp } = await import('sharp');
  return sharp.versions.vips;
}
