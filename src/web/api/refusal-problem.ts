import { Problem } from './problem.ts';
import type { ProblemKind } from './problem.ts';

/** What to do where a request was refused before any operation saw it. */
const remedies = {
  'question-too-long': 'A question may have 400 characters. A few words usually do.',
  'not-signed-in': 'Send a token as Authorization: Bearer TOKEN; paragraf serve --add-token makes one.',
  'form-not-ours':
    'Nothing was changed. A program sends a token as Authorization: Bearer TOKEN; paragraf serve --add-token makes one.',
  'host-not-allowed':
    'Ask by the address that paragraf serve printed, or set PARAGRAF_PAGE_ADDRESS to this one.',
  'sign-in-not-set-up':
    'Without users only programs on the same machine are answered: add a user with paragraf serve --add-user.',
  'too-much-sent': 'Nothing was changed. Send less at once.',
  'address-too-long': 'Ask with fewer or shorter parameters.',
  'too-many-requests': 'Wait for the seconds that Retry-After says.',
  'too-busy': 'Wait a little and ask again.',
  'took-too-long': 'Ask with more words, or narrow the question with body, from and to.',
} as const satisfies Partial<Record<ProblemKind, string>>;

export type RefusalCode = keyof typeof remedies;

export function refusalProblem(code: RefusalCode): Problem {
  const headers = code === 'not-signed-in' ? { 'www-authenticate': 'Bearer' } : {};
  return new Problem(code, remedies[code], { headers });
}
