import type { Reason } from '../errors.ts';

/** A reason in the kansli's words: what is wrong, and what to do. */
export interface Explanation {
  readonly sentence: string;
  readonly whatToDo: string;
}

const fetchAgain =
  'Hämta filen på nytt därifrån den kom, eller skanna papperet igen, och lägg den i inkorgen.';
const askTechnician = 'Visa den som sköter servern. Filen prövas igen nästa natt.';

const explanations: Partial<Record<Reason, Explanation>> = {
  'empty-file': { sentence: 'Filen är tom.', whatToDo: fetchAgain },
  'unknown-format': {
    sentence: 'Filen är av ett slag som inte kan läsas.',
    whatToDo: 'Öppna den i sitt program, spara den som PDF och lägg PDF-filen i inkorgen.',
  },
  'damaged-file': { sentence: 'Filen är skadad.', whatToDo: fetchAgain },
  'no-pages': { sentence: 'Filen innehåller inga sidor.', whatToDo: fetchAgain },
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
    whatToDo: 'Be den som sköter servern ge programmet rätt att läsa den. Filen prövas igen nästa natt.',
  },
  'file-not-found': {
    sentence: 'Filen går inte att nå; namnet kan innehålla otillåtna tecken.',
    whatToDo: 'Döp om filen. Den prövas igen nästa natt.',
  },
  'file-vanished': {
    sentence: 'Filen togs bort eller byttes ut medan den lästes.',
    whatToDo: 'Inget, om det var avsiktligt. Annars: lägg filen i inkorgen igen.',
  },
  'symlink-loop': {
    sentence: 'Genvägen leder tillbaka till sig själv.',
    whatToDo: 'Ta bort genvägen och lägg själva filen i inkorgen.',
  },
  'missing-dependency': { sentence: 'En del av programmet saknas på servern.', whatToDo: askTechnician },
  defect: { sentence: 'Filen utlöste ett fel i programmet.', whatToDo: 'Visa den som sköter servern.' },
};

/** What to tell of a reason; of one that has no words of its own, that the technician should look. */
export function explainReason(reason: string): Explanation {
  const known = explanations[reason as Reason];
  return known ?? { sentence: 'Filen kunde inte läsas.', whatToDo: 'Visa den som sköter servern.' };
}
