import { BlockList, isIP, isIPv6 } from 'node:net';
import type { Settings } from '../../config.ts';

/** Tells of the address of a connection (null where it is not known) whether it is a proxy's own. */
export function proxyTest({
  trustedProxies,
}: Pick<Settings, 'trustedProxies'>): (address: string | null) => boolean {
  const list = new BlockList();
  for (const proxy of trustedProxies) list.addAddress(proxy, isIPv6(proxy) ? 'ipv6' : 'ipv4');
  return (address) => {
    // ::ffff:127.0.0.1 is 127.0.0.1 where a server listens at both kinds of address.
    const plain = (address ?? '').replace(/^::ffff:(?=\d+\.)/iu, '');
    return isIP(plain) > 0 && list.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4');
  };
}

/** Who a proxy says asks; null where it says nothing that is a name. @param value the header, as Node gives it. */
export function readUserHeader(value: string | undefined): string | null {
  // Headers are bytes: a name with å ä ö comes as UTF-8, which Node shows as Latin-1.
  const bytes = Buffer.from(value ?? '', 'latin1');
  const utf8 = bytes.toString('utf8');
  const name = (utf8.includes('\uFFFD') ? bytes.toString('latin1') : utf8).normalize('NFC').trim();
  return name !== '' && name.length <= 80 && !/\p{C}/u.test(name) ? name : null;
}
