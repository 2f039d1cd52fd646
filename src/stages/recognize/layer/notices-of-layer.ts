import type { Notice } from '../../../records/notice.ts';

/** A page without text that was not to be read is not blank: nobody has looked. @param page 1-based. */
export function unreadNotice(page: number): Notice {
  const message = `Sidan ${page} är en bild och har inte lästs, eftersom läsning av bilder är avstängd (--ocr skip).`;
  return { code: 'page-not-read', severity: 'review', message, page };
}

/** A scanner's bad reading was taken, because nothing was to be read. */
export function doubtfulNotice(page: number): Notice {
  const message = `Texten på sidan ${page} är skannerns egen läsning och har brister. Jämför med originalet.`;
  return { code: 'layer-doubtful', severity: 'review', message, page };
}

/** What a garbled font has printed was taken, because nothing better could be read. */
export function garbledNotice(page: number): Notice {
  const message = `En del av texten på sidan ${page} är förvanskad i filen. Jämför med originalet.`;
  return { code: 'layer-garbled', severity: 'review', message, page };
}
