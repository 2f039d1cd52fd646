import { readFileSync } from 'node:fs';
import { layoutOf } from '../../fixtures/choose-style.ts';
import { fixturesFolder, listProtocolIds, loadProtocol } from '../../fixtures/load-protocols.ts';
import { writeTypst } from '../../fixtures/write-typst.ts';
import type { Layout } from './blocks.ts';

/** The project's own protocols, kept apart by how their headings stand and in how many columns. */
export async function protocolLayouts(): Promise<Layout[]> {
  const ids = await listProtocolIds();
  return Promise.all(
    ids.map(async (id) => {
      const protocol = await loadProtocol(id);
      const { columns, heading } = layoutOf(protocol);
      const kind = columns === 2 ? 'two columns' : heading === 'margin' ? '§ in the margin' : 'one column';
      const truth = readFileSync(new URL(`truth/${id}.txt`, fixturesFolder), 'utf8');
      return { kind: `fixtures, ${kind}`, source: writeTypst(protocol), truth: truth.split(/[\n\f]/u) };
    }),
  );
}
