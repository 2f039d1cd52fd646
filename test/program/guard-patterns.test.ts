import { expect, test } from 'vitest';
import { guardPatterns } from '../../scripts/program/guard-patterns.ts';

const guarded = (code: string): string => guardPatterns('a.ts', code).replace(/^import .*?;/u, '');

test.each([
  ['const open = /^\\d"§/u;', 'const open = guarded$("^\\\\d\\"§", "u");'],
  [
    'export const all = [/a/, ["b", /c/gu]];',
    'export const all = [guarded$("a", ""), ["b", guarded$("c", "gu")]];',
  ],
  ["const both = new RegExp(`${a}|b`, 'u');", "const both = guarded$(`${a}|b`, 'u');"],
  [
    "const some = ['a'].map((each) => new RegExp(each));",
    "const some = ['a'].map((each) => guarded$(each));",
  ],
  [
    'const all = made("a"); function made(word: string) { return /b/.test(word) ? [new RegExp(word)] : []; }',
    'const pattern$0 = guarded$("b", "");const all = made("a"); function made(word: string) { return pattern$0.test(word) ? [guarded$(word)] : []; }',
  ],
  [
    'const isOpen = remember((line) => /^§/u.test(line));',
    'const pattern$0 = guarded$("^§", "u");const isOpen = remember((line) => pattern$0.test(line));',
  ],
  [
    'const isOpen = (line: string) => /^§/u.test(line); function f(a: string) { return a.replace(/b/gu, "c"); }',
    'const pattern$0 = guarded$("^§", "u");const pattern$1 = guarded$("b", "gu");const isOpen = (line: string) => pattern$0.test(line); function f(a: string) { return a.replace(pattern$1, "c"); }',
  ],
])('%s', (code, changed) => {
  expect(guarded(code)).toBe(changed);
});

test.each([
  ['patterns of a function that go on where they were', 'function f(a: string) { return /b/g.exec(a); }'],
  ['other things', 'export const places = new Map([["a", 1]]);'],
])('%s stay as they are', (_, code) => {
  expect(guardPatterns('a.ts', code)).toBe(code);
});
