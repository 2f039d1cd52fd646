import type { LinkedMinutes, LinkedReference } from '../../../records/linked-minutes.ts';
import { keyOfLabel } from '../../../records/paragraph-key.ts';
import { paragraphAddress, protocolAddress, withQuery } from '../../html/addresses.ts';
import type { Said } from './said-text.tsx';

/**
 * Where a protocol's references lead: to the stored paragraph, to the protocol's attachments, to a search for the case;
 * those to laws nowhere.
 *
 * @param isWhole true on the page that shows the whole protocol: then its own paragraphs are on it.
 */
export function referenceLinks(minutes: LinkedMinutes, isWhole: boolean): Said['hrefOf'] {
  const own = isWhole ? '' : protocolAddress(minutes.id);
  return (reference) => {
    const { kind, target, text } = reference;
    if (target !== undefined) {
      return target.minutesId === minutes.id
        ? `${own}#${keyOfLabel(target.paragraph)}`
        : paragraphAddress(target.minutesId, target.paragraph);
    }
    if (kind === 'attachment' && hasAttachment(minutes, reference)) return `${own}#bilagor`;
    return kind === 'case' ? withQuery('/sok', { q: text }) : null;
  };
}

function hasAttachment({ attachments }: LinkedMinutes, { number, text }: LinkedReference): boolean {
  if (number === null) return attachments.some(({ label }) => label?.toLowerCase() === text.toLowerCase());
  return attachments.some(({ label }) => Number(/\d+/u.exec(label ?? '')?.[0]) === number);
}
