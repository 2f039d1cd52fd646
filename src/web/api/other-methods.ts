import type { Api } from './add-operation.ts';
import { Problem } from './problem.ts';

/** For each address: OPTIONS says what it takes, and what it does not take is refused. To be added after all else. */
export function addOtherMethods(api: Api): void {
  for (const [path, methods] of methodsByPath(api)) {
    const allow = [...methods, ...(methods.has('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
    api.all(path, (context) => {
      if (context.req.method === 'OPTIONS') return context.body(null, 204, { allow });
      const detail = `${context.req.path} takes ${allow}.`;
      throw new Problem('method-not-allowed', detail, { headers: { allow } });
    });
  }
}

function methodsByPath(api: Api): ReadonlyMap<string, ReadonlySet<string>> {
  const methods = new Map<string, Set<string>>();
  for (const { path, method } of api.routes) methods.set(path, (methods.get(path) ?? new Set()).add(method));
  return methods;
}
