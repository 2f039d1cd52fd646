import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { deferPatterns } from './defer-patterns.ts';
import { guardPatterns } from './guard-patterns.ts';

/** Of folders that a lint rule keeps pure: when their constants are made does not matter. */
const pure = /\/src\/(?:records|stages\/repair|stages\/structure)\/.*\.ts$/;

/** Bundles the modules of the pure folders so that their patterns are made when they are needed. */
export const deferredPatterns: Plugin = {
  name: 'deferred-patterns',
  setup: ({ initialOptions, onLoad }) => {
    // Else each pattern with a `\p` that stands in a function is made anew at each call.
    initialOptions.supported = { ...initialOptions.supported, 'regexp-unicode-property-escapes': true };
    onLoad({ filter: pure }, ({ path }) => ({
      contents: deferPatterns(path, guardPatterns(path, readFileSync(path, 'utf8'))),
      loader: 'ts',
    }));
  },
};
