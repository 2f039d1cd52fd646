import { expect, test } from 'vitest';
import { formSurnames } from '../../scripts/language/form-surnames.ts';

test('makes of attested halves the surnames that lists lack', () => {
  const formed = formSurnames(['Falkman', 'Falklund', 'Stenström', 'Stenqvist', 'Ek', 'Rask']);
  expect(formed).toContain('Falkström');
  expect(formed).toContain('Stenman');
  expect(formed).not.toContain('Falkman');
  expect(formed.filter((name) => name.startsWith('Rask') || name.startsWith('Ek'))).toEqual([]);
});
