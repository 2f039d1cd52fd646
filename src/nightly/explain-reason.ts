import type { Reason } from '../errors.ts';

/** A reason in the kansli's words: what is wrong, and what to do. */
export interface Explanation {
  readonly sentence: string;
  readonly whatToDo: string;
}

const fetchAgain =
  'Hämta filen på nytt därifrån den kom, eller skanna papperet igen, och lägg den i inkorgen.';
const askTechnician = 'Visa den som sköter servern.';

const splitOrAsk =
  'Dela upp filen i mindre delar eller skanna i 300 dpi och lägg delarna i inkorgen. Hjälper det inte: visa den som sköter servern.';

const explanations: Partial<Record<Reason, Explanation>> = {
  'empty-file': { sentence: 'Filen är tom.', whatToDo: fetchAgain },
  'unknown-format': {
    sentence: 'Filen är av ett slag som inte kan läsas.',
    whatToDo: 'Öppna den i sitt program, spara den som PDF och lägg PDF-filen i inkorgen.',
  },
  'damaged-file': { sentence: 'Filen är skadad.', whatToDo: fetchAgain },
  'no-pages': { sentence: 'Filen innehåller inga sidor.', whatToDo: fetchAgain },
  'file-too-large': {
    sentence: 'Filen är för stor för att läsas.',
    whatToDo: 'Dela upp den i mindre delar, eller skanna om papperet i 300 dpi, och lägg delarna i inkorgen.',
  },
  'page-too-large': {
    sentence: 'En sida har en orimligt hög upplösning.',
    whatToDo: 'Skanna eller spara dokumentet i 300 dpi och lägg det i inkorgen.',
  },
  'image-too-small': {
    sentence: 'Bilden är för liten för att innehålla text.',
    whatToDo: 'Kontrollera att det är rätt bild. Skanna annars papperet igen.',
  },
  encrypted: {
    sentence: 'Filen är låst med lösenord.',
    whatToDo: 'Öppna den med lösenordet, spara en kopia utan lösenord och lägg kopian i inkorgen.',
  },
  'engine-failed': { sentence: 'Textläsningen avbröts på filen.', whatToDo: askTechnician },
  'permission-denied': {
    sentence: 'Programmet får inte öppna filen.',
    whatToDo: 'Be den som sköter servern ge programmet rätt att läsa den.',
  },
  'file-not-found': {
    sentence: 'Filen går inte att nå; namnet kan innehålla otillåtna tecken.',
    whatToDo: 'Döp om filen.',
  },
  'memory-exceeded': { sentence: 'Filen krävde för mycket minne.', whatToDo: splitOrAsk },
  'no-progress': { sentence: 'Läsningen av filen stod stilla för länge.', whatToDo: splitOrAsk },
  'time-exceeded': { sentence: 'Filen tog för lång tid att läsa.', whatToDo: splitOrAsk },
  'file-changed': {
    sentence: 'Filen byttes ut medan den lästes.',
    whatToDo: 'Se till att inget program fortsätter att skriva i filen.',
  },
  'share-gone': { sentence: 'Mappen eller disken svarade inte.', whatToDo: askTechnician },
  'disk-full': { sentence: 'Disken är full.', whatToDo: askTechnician },
  'database-locked': { sentence: 'Databasen var upptagen av ett annat program.', whatToDo: askTechnician },
  'file-vanished': {
    sentence: 'Filen togs bort innan den hade lästs.',
    whatToDo: 'Inget, om det var avsiktligt. Annars: lägg filen i inkorgen igen.',
  },
  'symlink-loop': {
    sentence: 'Genvägen leder tillbaka till sig själv.',
    whatToDo: 'Ta bort genvägen och lägg själva filen i inkorgen.',
  },
  'missing-dependency': { sentence: 'En del av programmet saknas på servern.', whatToDo: askTechnician },
  defect: { sentence: 'Filen utlöste ett fel i programmet.', whatToDo: askTechnician },
};

/** What to tell of a file in the quarantine; of a reason without words of its own, that the technician should look. */
export function explainReason(reason: string): Explanation {
  return explanations[reason as Reason] ?? { sentence: 'Filen kunde inte läsas.', whatToDo: askTechnician };
}

/** Reasons of a file in the inbox that pass only when somebody acts. */
const needPerson: ReadonlySet<string> = new Set<Reason>([
  'permission-denied',
  'file-not-found',
  'symlink-loop',
  'share-gone',
  'disk-full',
]);

/** What to tell of a file that waits in the inbox. */
export function explainWaiting(reason: string): Explanation {
  const { sentence, whatToDo } = explainReason(reason);
  const again = 'Filen prövas igen nästa natt.';
  return { sentence, whatToDo: needPerson.has(reason) ? `${whatToDo} ${again}` : again };
}
