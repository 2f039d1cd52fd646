import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { WebEnv } from '../visitor.ts';

/**
 * What browsers are told of every answer: nothing from elsewhere, no script and no style but the site's own files, in no
 * frame, and nothing of an address to other sites. `same-origin` in place of `no-referrer`: with the latter browsers hide
 * the origin of forms too, by which we know our own.
 */
export function safeHeaders(pageAddress: string | null): MiddlewareHandler<WebEnv> {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    strictTransportSecurity: pageAddress?.startsWith('https:') === true ? 'max-age=31536000' : false,
    permissionsPolicy: { camera: false, microphone: false, geolocation: false, payment: false, usb: false },
  });
}
