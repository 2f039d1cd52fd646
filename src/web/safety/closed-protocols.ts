import type { Surroundings } from '../surroundings.ts';
import type { Visitor } from '../visitor.ts';
import { canOpenPersonalNumbers } from './access.ts';

/**
 * The protocols of a file whose personal identity numbers a visitor has to open before the file itself is given. None for
 * whoever sits at the computer: there the files lie open anyway, and nobody's name could be written down.
 */
export async function closedProtocols(
  visitor: Visitor,
  fileId: number,
  { people, reads }: Pick<Surroundings, 'people' | 'reads'>,
): Promise<readonly string[]> {
  const { name } = visitor;
  if (name === null || !canOpenPersonalNumbers(visitor)) return [];
  const holding = await reads.read('protocolsWithNumbers', fileId);
  return holding.filter((id) => !people.seesNumbers(name, id));
}
