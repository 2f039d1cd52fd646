import { describe, expect, test } from 'vitest';
import { deferPatterns } from '../../scripts/program/defer-patterns.ts';

const deferred = (code: string): string => deferPatterns('a.ts', code);

describe('a pattern that a module keeps to itself is made when it is first used', () => {
  test('wherever that is', () => {
    const code = [
      'const open = /^§/u;',
      'const both = new RegExp(`${open.source}|\\\\d`, "u");',
      'export const find = (line: string) => open.test(line) || { open, other: [both] }.open.test(line);',
    ].join('\n');
    expect(deferred(code)).toBe(
      [
        'let open$; const open = () => open$ ??= (/^§/u);',
        'let both$; const both = () => both$ ??= (new RegExp(`${open().source}|\\\\d`, "u"));',
        'export const find = (line: string) => open().test(line) || { open: open(), other: [both()] }.open.test(line);',
      ].join('\n'),
    );
  });

  test('in a list too, and what else takes time to be made', () => {
    const code =
      "const all = ['a', 'b'].map((each) => new RegExp(each, 'u')); all.some((each) => each.test('a'));";
    expect(deferred(code)).toBe(
      "let all$; const all = () => all$ ??= (['a', 'b'].map((each) => new RegExp(each, 'u'))); all().some((each) => each.test('a'));",
    );
  });

  test('beside words that are no variables, and in types', () => {
    const code =
      'const rule = /a/u; interface Line { rule: string } const b = (line: Line) => rule.exec(line.rule);';
    expect(deferred(code)).toContain('interface Line { rule: string }');
    expect(deferred(code)).toContain('rule().exec(line.rule)');
  });
});

test('a pattern that is put together of others is made when it is used', () => {
  expect(deferred('const both = guarded$(`${a}|b`, "u"); both.test("b");')).toContain('both().test("b")');
});

test.each([
  ['what others import', 'export const open = /^§/u; open.test("§");'],
  ['what is exported later', 'const open = /^§/u; export { open };'],
  ['what a parameter is called too', 'const open = /^§/u; const f = (open: string) => open; open.test("§");'],
  ['what a type asks after', 'const open = /^§/u; type Open = typeof open;'],
  ['functions', 'const open = (line: string) => /^§/u.test(line);'],
  ['a pattern that waits by itself', 'const open = guarded$("^§", "u"); open.test("§");'],
  ['what is at hand at once', "const open = '^§'; const lists = [open, { open }];"],
])('%s stays as it is', (_, code) => {
  expect(deferred(code)).toBe(code);
});
