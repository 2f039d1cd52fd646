import { knownBody } from '../decisions/decision-announcers.ts';
import type { Part } from '../part.ts';

// Särskilt yttrande i kommunstyrelsen   Reservationer i nämnden den 3 maj:
const inBody = new RegExp(`^(?:[\\p{L}-]+\\s){1,3}[Ii]\\s(${knownBody})(?:\\s(?:den\\s)?\\d.*)?\\s*:?$`, 'u');
const ofMembers: ReadonlySet<Part['section']> = new Set(['proposal', 'reservation', 'note']);

/** The parts without those under a label that says that they were said in another body, before this meeting. */
export function saidHere(parts: readonly Part[], isOwnBody: (name: string) => boolean): readonly Part[] {
  let elsewhere = false;
  return parts.filter((part) => {
    if (part.role === 'section') elsewhere = ofMembers.has(part.section) && namesOther(part.text, isOwnBody);
    else if (!ofMembers.has(part.section)) elsewhere = false;
    return !elsewhere;
  });
}

function namesOther(label: string, isOwnBody: (name: string) => boolean): boolean {
  const body = inBody.exec(label)?.[1];
  return body !== undefined && !isOwnBody(body);
}
