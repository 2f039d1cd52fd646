import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScanPage } from '../../../src/records/scan.ts';
import { openScan } from '../../../src/stages/read/open-scan.ts';
import { compileTypst } from '../../fixtures/compile-typst.ts';
import type { Layout } from './blocks.ts';

/** A layout's pages as the text layer of a PDF has them. */
export async function typesetPages({ source }: Layout): Promise<readonly ScanPage[]> {
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-order-'));
  const file = join(folder, 'page.pdf');
  writeFileSync(file, compileTypst(source).pdf);
  const open = await openScan(file);
  await open.close();
  rmSync(folder, { recursive: true });
  return open.scan.pages;
}
