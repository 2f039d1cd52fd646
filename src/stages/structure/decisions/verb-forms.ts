export type Voice = 'active' | 'passive';
export type Tense = 'infinitive' | 'present' | 'past' | 'supine' | 'participle';

/** A form of a verb: `antogs` is antog's passive. */
export interface VerbForm {
  readonly voice: Voice;
  readonly tense: Tense;
}

/**
 * All forms of a verb from its principal parts, `anta antar antog antagit antagen`; `bevilja` alone is bent as
 * `beviljar beviljade beviljat beviljad`, and `lösa+te`, `bestämma+de` as `löser löste löst löst`.
 */
export function formsOf(parts: string): ReadonlyMap<string, VerbForm> {
  const [infinitive = '', present = '', past = '', supine = '', participle = ''] = principalParts(parts);
  const forms = new Map<string, VerbForm>();
  const add = (form: string, voice: Voice, tense: Tense): void => {
    if (form !== '' && !forms.has(form)) forms.set(form, { voice, tense });
  };
  add(present, 'active', 'present');
  for (const form of presentPassives(infinitive, present)) add(form, 'passive', 'present');
  add(past, 'active', 'past');
  add(`${past}s`, 'passive', 'past');
  // Fullmäktige beslöto att …
  if (!past.endsWith('e')) add(`${past}o`, 'active', 'past');
  for (const form of bentParticiples(participle)) add(form, 'passive', 'participle');
  add(supine, 'active', 'supine');
  add(`${supine}s`, 'passive', 'supine');
  add(infinitive, 'active', 'infinitive');
  return forms;
}

function principalParts(parts: string): readonly string[] {
  const [first = '', ...more] = parts.split(' ');
  if (more.length > 0) return [first, ...more];
  const [infinitive = '', ending] = first.split('+');
  if (ending === undefined) return ['', 'r', 'de', 't', 'd'].map((end) => infinitive + end);
  const long = infinitive.slice(0, -1);
  // godkänner godkände   bestämmer bestämde
  const stem = long.replace(/(?<=[mn])[mn]$/u, '');
  const participle = ending === 'te' ? `${stem}t` : `${stem}d`;
  return [infinitive, `${long}er`, `${stem}${ending}`, `${stem}t`, participle];
}

// beviljas   godkänns, godkännes   antas, antages
function presentPassives(infinitive: string, present: string): readonly string[] {
  if (present === `${infinitive}r`) return [`${infinitive}s`];
  const stem = infinitive.replace(/a$/u, '');
  return [`${stem}s`, `${stem}es`];
}

// beviljad, beviljat, beviljade   antagen, antaget, antagna   fastställd, fastställt, fastställda
function bentParticiples(participle: string): readonly string[] {
  if (participle.endsWith('en')) {
    const stem = participle.slice(0, -2);
    return [participle, `${stem}et`, `${stem}na`];
  }
  if (participle.endsWith('ad')) return [participle, `${participle.slice(0, -1)}t`, `${participle}e`];
  const neuter = participle.replace(/[dt]{1,2}$/u, 't');
  return participle === '' ? [] : [participle, neuter, `${participle}a`];
}
