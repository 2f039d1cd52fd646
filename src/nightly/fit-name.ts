import { createHash } from 'node:crypto';

/** The longest name that ext4, XFS, Btrfs and ZFS take, in bytes. */
export const longestName = 255;
/** What is longer is no ending but part of the name. */
const longestEnding = 32;
const signs = new Intl.Segmenter('sv');

/**
 * A name that is not too long for a file system. One that is gives up its last signs before the ending, and gets a short
 * hash of the whole in their place: names that begin alike stay apart, and the same name is always shortened alike.
 * `Protokoll fört vid … möte.pdf` -> `Protokoll fört vid …~3f2a91c0.pdf`
 *
 * @param most in bytes.
 */
export function fitName(stem: string, ending: string, most = longestName): string {
  const whole = `${stem}${ending}`;
  if (Buffer.byteLength(whole) <= most) return whole;
  if (Buffer.byteLength(ending) > longestEnding) return fitName(whole, '', most);
  const mark = `~${createHash('sha256').update(whole).digest('hex').slice(0, 8)}${ending}`;
  let room = most - Buffer.byteLength(mark);
  let kept = '';
  for (const { segment } of signs.segment(stem)) {
    room -= Buffer.byteLength(segment);
    if (room < 0) break;
    kept += segment;
  }
  return `${kept}${mark}`;
}
