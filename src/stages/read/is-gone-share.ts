/** What a file system says when it is not there, or not at the moment. */
const codes: ReadonlySet<string> = new Set([
  'EIO',
  'ESTALE',
  'ENOTCONN',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'ENODEV',
  'ENXIO',
  'EREMOTEIO',
]);

/** True for the code of an error that is the disk's or the share's, and no fault of the file that was asked for. */
export function isGoneShare(code: string): boolean {
  return codes.has(code);
}
