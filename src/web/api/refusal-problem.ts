import { Problem } from './problem.ts';
import type { ProblemKind } from './problem.ts';

/** What to do where a request was refused before any operation saw it. */
const remedies = {
  'question-too-long': 'A question may have 400 characters. A few words usually do.',
  'not-signed-in': 'Send a token as Authorization: Bearer TOKEN; paragraf serve --add-token makes one.',
  'token-unknown':
    'It may have been replaced or taken away: paragraf serve --tokens lists those that there are.',
  'only-reads':
    'Nothing was changed. A token of paragraf serve --add-token NAME --may-correct lets a program correct.',
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

const headers: Partial<Record<ProblemKind, Readonly<Record<string, string>>>> = {
  'not-signed-in': { 'www-authenticate': 'Bearer' },
  'token-unknown': { 'www-authenticate': 'Bearer error="invalid_token"' },
};

export type RefusalCode = keyof typeof remedies;

export function refusalProblem(code: RefusalCode): Problem {
  return new Problem(code, remedies[code], { headers: headers[code] ?? {} });
}
