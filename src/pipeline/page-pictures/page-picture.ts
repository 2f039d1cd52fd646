import type { Box } from '../../records/place.ts';

/** A page, or a part of one, as the original shows it: upright, grey. */
export interface PagePicture {
  readonly kind: 'picture';
  readonly bytes: Uint8Array;
  readonly type: 'image/webp';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels to a point, across and down: a place of PageText times this is its place on the picture, from `box`'s corner. */
  readonly dotsPerPoint: number;
  /** What it shows of the page, in points; of a crop that has been straightened, before that. */
  readonly box: Box;
  /** As it stands in the header, quotation marks and all. */
  readonly etag: string;
}

/** Why a page has no picture. */
export type FaultCode = keyof typeof faultMessages;

/** Said to the kansli in the picture's place. */
export interface PictureFault {
  readonly kind: 'fault';
  readonly code: FaultCode;
  /** Swedish; whole sentences. */
  readonly message: string;
}

const faultMessages = {
  'no-such-page': 'Sidan finns inte.',
  'no-such-place': 'Den delen av sidan finns inte.',
  'numbers-unplaced':
    'På sidan står ett personnummer, men det är inte känt var på bilden. Därför visas inte bilden. Visa protokollets personnummer, eller öppna originalet.',
  'original-missing':
    'Originalfilen ligger inte kvar där den låg när den lästes in. Texten finns, men sidan kan inte visas.',
  'original-changed': 'Originalfilen har ändrats sedan den lästes in. Därför visas inte sidan.',
  'original-unreadable':
    'Originalfilen går inte att öppna. Det kan bero på disken, nätverksmappen eller behörigheten.',
  'page-damaged': 'Sidan är skadad i originalfilen och kan inte visas.',
  'page-too-heavy':
    'Sidan kräver för mycket minne eller tar för lång tid att visa. Öppna originalfilen i stället.',
  'drawing-failed': 'Sidan kunde inte visas den här gången. Försök igen, eller öppna originalfilen.',
  busy: 'Många sidor ska visas på en gång just nu. Försök igen om en stund.',
} as const;

export function pictureFault(code: FaultCode): PictureFault {
  return { kind: 'fault', code, message: faultMessages[code] };
}
