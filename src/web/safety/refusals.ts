import { longestQuestion } from './limits.ts';
import { inWhile } from './refuse.tsx';
import type { Refusal } from './refuse.tsx';

export const refusals = {
  foreignHost: {
    status: 403,
    code: 'host-not-allowed',
    title: 'Sidan nås inte under det namnet',
    text: [
      'Adressen i webbläsaren är inte den som Paragraf svarar på.',
      'För den som sköter servern: sidornas adress anges med PARAGRAF_PAGE_ADDRESS.',
    ],
  },
  handedOn: {
    status: 403,
    code: 'sign-in-not-set-up',
    title: 'Inloggning saknas',
    text: [
      'Sidan kan bara läsas av den som sitter vid datorn där Paragraf körs, så länge ingen kan logga in.',
      'För den som sköter servern: lägg till en användare med paragraf serve --add-user, eller ange med PARAGRAF_TRUST_USER_HEADER i vilket huvud er proxy skickar användarens namn.',
    ],
  },
  notSignedIn: {
    status: 401,
    code: 'not-signed-in',
    title: 'Du är inte inloggad',
    text: ['Logga in och försök igen.'],
  },
  unknownToken: {
    status: 401,
    code: 'token-unknown',
    title: 'Nyckeln gäller inte',
    text: ['Programmet har skickat en nyckel som ingen har, eller som har tagits bort.'],
  },
  onlyReads: {
    status: 403,
    code: 'only-reads',
    title: 'Programmet får bara läsa',
    text: ['Inget har ändrats.'],
  },
  foreignForm: {
    status: 403,
    code: 'form-not-ours',
    title: 'Formuläret gick inte att ta emot',
    text: [
      'Inget har sparats. Sidan kan ha stått öppen länge, eller så kom formuläret från en annan webbplats.',
      'Gå tillbaka, läs in sidan på nytt och försök igen.',
    ],
  },
  tooMuchSent: {
    status: 413,
    code: 'too-much-sent',
    title: 'Det som skickades är för stort',
    text: ['Inget har sparats. Korta texten och försök igen.'],
  },
  longAddress: {
    status: 414,
    code: 'address-too-long',
    title: 'Adressen är för lång',
    text: ['Gå till startsidan och försök igen därifrån.'],
  },
  longQuestion: {
    status: 400,
    code: 'question-too-long',
    title: 'Frågan är för lång',
    text: [`En sökning får ha högst ${longestQuestion} tecken. Några få ord brukar räcka.`],
  },
  slowRead: {
    status: 503,
    code: 'took-too-long',
    title: 'Det tog för lång tid',
    text: ['Sökningen avbröts. Försök med fler eller mer ovanliga ord, eller välj organ och år.'],
  },
  busyReads: {
    status: 503,
    code: 'too-busy',
    title: 'Just nu är det många som söker',
    text: ['Vänta en stund och försök igen.'],
  },
} as const satisfies Record<string, Refusal>;

export function tooMany(seconds: number): Refusal {
  return {
    status: 429,
    code: 'too-many-requests',
    title: 'För många förfrågningar',
    text: [`Det har kommit ovanligt många förfrågningar på kort tid. Försök igen ${inWhile(seconds)}.`],
  };
}
