import { describe, expect, it } from 'vitest';
import { placeAfter } from '../../../src/web/safety/access.ts';
import { isLoopback, refuseUnsafeListening } from '../../../src/web/safety/listening.ts';
import { checkPassword, hashPassword } from '../../../src/web/safety/password.ts';
import { proxyTest, readUserHeader } from '../../../src/web/safety/trusted-user.ts';

describe('an address to listen at', () => {
  it('is this machine’s alone, or not', () => {
    const own = ['127.0.0.1', '127.1.2.3', 'localhost', '::1', '[::1]', '::ffff:127.0.0.1'];
    expect(own.filter((host) => !isLoopback(host))).toEqual([]);
    const others = [
      '0.0.0.0',
      '::',
      '10.0.0.1',
      '127.0.0.1.ond.example',
      'localhost.ond.example',
      '1127.0.0.1',
    ];
    expect(others.filter(isLoopback)).toEqual([]);
  });

  it('is refused where everybody would be let in', () => {
    const loopback = { webHost: '127.0.0.1', trustUserHeader: null };
    const open = { webHost: '0.0.0.0', trustUserHeader: null };
    expect(refuseUnsafeListening(loopback, false)).toBeNull();
    expect(refuseUnsafeListening(open, true)).toBeNull();
    expect(refuseUnsafeListening({ ...open, trustUserHeader: 'X-Remote-User' }, false)).toBeNull();
    expect(refuseUnsafeListening(open, false)).toMatchObject({
      reason: 'invalid-setting',
      message: expect.stringContaining('listening at 0.0.0.0 would let everybody in'),
      remedy: expect.stringContaining('--add-user'),
    });
  });
});

describe('a password', () => {
  it('is known by its hash and by nothing else', async () => {
    const hash = await hashPassword('blåbärssoppa 7');
    expect(hash).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/u);
    expect(await hashPassword('blåbärssoppa 7')).not.toBe(hash);
    expect(await checkPassword('blåbärssoppa 7', hash)).toBe(true);
    // The same letters from another keyboard: a and ring, in place of å.
    expect(await checkPassword('blåbärssoppa 7'.normalize('NFD'), hash)).toBe(true);
    expect(await checkPassword('blåbärssoppa 8', hash)).toBe(false);
    expect(await checkPassword('', hash)).toBe(false);
    expect(await checkPassword('blåbärssoppa 7', null)).toBe(false);
    expect(await checkPassword('blåbärssoppa 7', 'scrypt$32768$8$3$$')).toBe(false);
  });
});

describe('a proxy', () => {
  it('is known by the address of its connection', () => {
    const isProxy = proxyTest({ trustedProxies: ['10.0.0.5', '::1'] });
    expect(['10.0.0.5', '::ffff:10.0.0.5', '::1'].map(isProxy)).toEqual([true, true, true]);
    expect(['10.0.0.50', '127.0.0.1', '', 'x', null].map(isProxy)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('names people in UTF-8 or Latin-1', () => {
    expect(readUserHeader(Buffer.from('Åsa').toString('latin1'))).toBe('Åsa');
    expect(readUserHeader('Åsa')).toBe('Åsa');
    expect([undefined, '', ' ', 'a\u0007', 'a'.repeat(81)].map(readUserHeader)).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });
});

describe('where to go after signing in', () => {
  it('is on this site', () => {
    expect(['/', '/sok?q=å&sida=2', '/protokoll/a-1?sida=3#9a'].map(placeAfter)).toEqual([
      '/',
      '/sok?q=å&sida=2',
      '/protokoll/a-1?sida=3#9a',
    ]);
    const away = [undefined, '', 'sok', '//a', '/\\a', 'https://a', '/a\\b', '/a\nb', '/logga-ut'];
    expect(away.map(placeAfter)).toEqual(away.map(() => '/'));
  });
});
