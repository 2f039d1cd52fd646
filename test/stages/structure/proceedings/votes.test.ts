import { describe, expect, it } from 'vitest';
import { paragraph } from './read-paragraph.ts';

/** `17-13-1-0` for each vote: yes, no, abstain, absent. */
function figures(text: string): readonly string[] {
  return paragraph(text).votes.map(({ yes, no, abstain, absent }) => [yes, no, abstain, absent].join('-'));
}

/** `+Anna Berg (S)`: + yes, - no, 0 abstained, ? absent; a vote a line. */
function voters(text: string): readonly string[] {
  const signs = { yes: '+', no: '-', abstain: '0', absent: '?' };
  return paragraph(text).votes.map(({ members }) =>
    members
      .map(
        ({ name, organisation, vote }) =>
          signs[vote] + name + (organisation === null ? '' : ` (${organisation})`),
      )
      .join(', '),
  );
}

describe('figures', () => {
  it.each([
    // what each side was for
    ['För ordförandens linje avgavs tre röster, för Siv Torells två.', ['3-2-0-0']],
    [
      'Omröstning med handuppräckning: 58 för styrelsens linje, 22 för Siv Torells och 3 som avstod.',
      ['58-22-3-0'],
    ],
    ['Vi röstade med handen. 21 ville skriva ett brev, 4 ville det inte och 4 avstod.', ['21-4-4-0']],
    ['41 röster avgavs för styrelsens linje och 12 för Siv Torells. 6 röstande avstod.', ['41-12-6-0']],
    // label and sentence
    ['Omröstning\nOmröstningen utfaller med 41 Ja mot 38 Nej. 2 ledamöter är frånvarande.', ['41-38-0-2']],
    ['Omröstning\nOmröstningen utföll med 41 Ja mot 38 Nej och 2 avstår.', ['41-38-2-0']],
    [
      'Omröstning\nOmröstningen utfaller med 60 Ja mot 8 Nej. 10 ledamöter avstår från att rösta. 3 ledamöter är frånvarande.',
      ['60-8-10-3'],
    ],
    ['Omröstning begärs. Omröstningsresultat: 8 ja-röster, 5 nej-röster och 2 som avstår.', ['8-5-2-0']],
    ['Omröstningsresultat\nJa: 8\nNej: 5\nAvstår: 2\nFrånvarande: 1', ['8-5-2-1']],
    ['Omröstningsresultat\nJa-röster: 8 st\nNej-röster: 5 st\nAvstår: 2 st', ['8-5-2-0']],
    ['Omröstningsresultat\nJA 8 NEJ 5 AVSTÅR 2 FRÅNVARANDE 1', ['8-5-2-1']],
    ['Voteringen gav 8 ja-, 5 nejröster och 2 nedlagda röster.', ['8-5-2-0']],
    ['Vid omröstningen avgavs 8 ja-röster och 5 nej-röster. 2 ledamöter avstod från att rösta.', ['8-5-2-0']],
    ['Vid votering avges åtta ja-röster och fem nej-röster, medan två ledamöter avstår.', ['8-5-2-0']],
    ['Votering verkställdes. Tjugotvå röstade ja och nitton nej.', ['22-19-0-0']],
    ['Efter omröstning, 8 ja-röster mot 5 nej-röster, beslutar nämnden att bifalla förslaget.', ['8-5-0-0']],
    ['Med 8 röster mot 5 bifalles motionen.', ['8-5-0-0']],
    ['Omröstning: 8 röster för bifall och 5 röster för avslag.', ['8-5-0-0']],
    [
      'Rösträkning begärdes. Resultatet blev 31 röster för och 12 röster emot. 4 blanka röster.',
      ['31-12-4-0'],
    ],
    ['Vid handuppräckning röstade 31 för förslaget och 12 emot.', ['31-12-0-0']],
    ['Röstsiffrorna blev 31–12.', ['31-12-0-0']],
    ['Med ja röstade 8 ledamöter och med nej 5. En ledamot avstod från att rösta.', ['8-5-1-0']],
    ['Omröstningen visar 6 ja och 6 nej, varför ordförandens utslagsröst avgör.', ['6-6-0-0']],
    [
      'Omröstningen gav följande resultat:\nJa-röst för kommunstyrelsens förslag: 41\nNej-röst för motionen: 38',
      ['41-38-0-0'],
    ],
    ['Antal röster\nJa 41\nNej 38\nAvstår 0\nFrånvarande 2\nTotalt 81', ['41-38-0-2']],
    ['Omröstningsresultat\nJa  Nej  Avstår  Frånvarande\n41  38  0  2', ['41-38-0-2']],
    ['Ledamöterna röstade enligt följande: Ja = 8, Nej = 5, Avstår = 2.', ['8-5-2-0']],
    ['Beslutet fattas med 12 ja-röster. 3 ledamöter avstår från att rösta.', ['12-0-3-0']],
    [
      'Votering begärdes. 41 ledamöter röstade ja, 38 ledamöter röstade nej, 1 ledamot avstod och 1 ledamot var frånvarande.',
      ['41-38-1-1'],
    ],
    ['Omröstningen utfaller så att 41 ledamöter röstar ja och 38 röstar nej.', ['41-38-0-0']],
    ['Omröstningen utfaller med 41 Ja och 38 Nej (2 frånvarande).', ['41-38-0-2']],
    // several votes
    [
      'Huvudvotering\nOmröstningen utfaller med 41 Ja mot 38 Nej.\nKontrapropositionsvotering\nOmröstningen utfaller med 20 Ja mot 18 Nej. 41 avstår.',
      ['41-38-0-0', '20-18-41-0'],
    ],
    [
      'Vid kontrapropositionsvoteringen avges 20 ja och 18 nej, och vid huvudvoteringen 41 ja och 38 nej.',
      ['20-18-0-0', '41-38-0-0'],
    ],
    [
      'Omröstning om motförslag begärs. 20 ja mot 20 nej.\nHuvudvotering genomförs. 20 ja mot 20 nej.',
      ['20-20-0-0', '20-20-0-0'],
    ],
    ['Första omröstningen: 10 ja, 3 nej.\nAndra omröstningen: 7 ja, 6 nej.', ['10-3-0-0', '7-6-0-0']],
    // told twice
    [
      'Beslut\nNämnden beslutar med 8 ja-röster mot 5 nej-röster att avslå motionen.\nOmröstning\nOmröstning begärs. Omröstningen utfaller med 8 ja mot 5 nej.',
      ['8-5-0-0'],
    ],
    [
      'Omröstning\nOmröstningen utfaller med 8 ja mot 5 nej.\nOrdföranden finner att nämnden med 8 ja-röster mot 5 nej-röster avslår motionen.',
      ['8-5-0-0'],
    ],
    // none
    ['Den som vill bifalla förslaget röstar ja. Den som vill avslå det röstar nej.', []],
    ['Omröstning begärs inte.', []],
    ['Röstlängden upptar 41 röstberättigade. Avstår gör ingen.', []],
    ['Vid upprop är 41 ledamöter närvarande och 2 ledamöter frånvarande.', []],
  ])('reads %j', (text, votes) => {
    expect(figures(text)).toEqual(votes);
  });
});

describe('who voted how', () => {
  const two = ['+Anna Berg (S), +Bo Ek (M), -Cid Ahl (C), 0Disa Ros (L)'];
  it.each([
    ['Omröstning\nJa röstar Anna Berg (S) och Bo Ek (M). Nej röstar Cid Ahl (C). Disa Ros (L) avstår.', two],
    [
      'Omröstning\nAnna Berg (S) och Bo Ek (M) röstar Ja (2).\nCid Ahl (C) röstar Nej (1).\nDisa Ros (L) avstår från att rösta (1).',
      two,
    ],
    [
      'Omröstning\nFöljande röstade ja: Anna Berg (S), Bo Ek (M).\nFöljande röstade nej: Cid Ahl (C).\nFöljande avstod: Disa Ros (L).',
      two,
    ],
    ['Omröstning\nJA-RÖST: Anna Berg (S), Bo Ek (M)\nNEJ-RÖST: Cid Ahl (C)\nAVSTÅR: Disa Ros (L)', two],
    [
      'Omröstning\nJa-röster (2): Anna Berg (S), Bo Ek (M)\nNej-röster (1): Cid Ahl (C)\nAvstår (1): Disa Ros (L)',
      two,
    ],
    [
      'Omröstning\nJa-röst avges av Anna Berg (S) och Bo Ek (M). Nej-röst avges av Cid Ahl (C). Disa Ros (L) avstår från att rösta.',
      two,
    ],
    ['Omröstning\nJa\nAnna Berg (S)\nBo Ek (M)\nNej\nCid Ahl (C)\nAvstår\nDisa Ros (L)', two],
    ['Omröstningslista\nAnna Berg (S) Ja\nBo Ek (M) Ja\nCid Ahl (C) Nej\nDisa Ros (L) Avstår', two],
    ['Omröstning\n1 Anna Berg (S) Ja\n2 Bo Ek (M) Ja\n59 Cid Ahl (C) Nej\n60 Disa Ros (L) Avstår', two],
    [
      'Omröstning\nLedamot   Parti   Röst\nAnna Berg   S   Ja\nBo Ek   M   Ja\nCid Ahl   C   Nej\nDisa Ros   L   Avst.',
      two,
    ],
    ['Vid upprop röstade Anna Berg (S) ja, Bo Ek (M) ja, Cid Ahl (C) nej, medan Disa Ros (L) avstod.', two],
    [
      'Omröstning\nFör ja röstade ordföranden Anna Berg (S) och vice ordföranden Bo Ek (M). För nej röstade Cid Ahl (C). Disa Ros (L) lade ned sin röst.',
      two,
    ],
    [
      'Omröstning\nAnna Berg (S) och Bo Ek (M) röstar ja medan Cid Ahl (C) röstar nej och Disa Ros (L) avstår.',
      two,
    ],
    [
      'Omröstning\nJa röstar Anna Berg (S), Bo Ek (M) och ordföranden. Nej röstar Cid Ahl (C).',
      ['+Anna Berg (S), +Bo Ek (M), +ordföranden, -Cid Ahl (C)'],
    ],
    [
      'Omröstningsresultat\nLedamot\tJa\tNej\tAvstår\nAnna Berg (S)\tX\t\t\nBo Ek (M)\t\tX\t\nMed 1 ja-röst mot 1 nej-röst avslås motionen.',
      [''],
    ],
    ['Omröstning\nJa röstar: Anna Berg, S, Bo Ek, M. Nej röstar: Cid Ahl, C. Avstår: Disa Ros, L.', two],
    ['Omröstning\nJa röstade: Anna Berg S, Bo Ek M\nNej röstade: Cid Ahl C\nAvstod: Disa Ros L', two],
    // names of all kinds
    [
      'Omröstning\nJa röstar Siv-Britt von der Ahl-Öhrn (KD), K-E Ek (SD), Nils B. Sjö (FP) och Mohamed Al Hassan (V). Nej röstar Åsa af Ström (-).',
      [
        '+Siv-Britt von der Ahl-Öhrn (KD), +K-E Ek (SD), +Nils B. Sjö (FP), +Mohamed Al Hassan (V), -Åsa af Ström (-)',
      ],
    ],
    [
      'Votering\nJa röstade herrar Ek, Ahl och Ström samt fru Lind. Nej röstade herr Sjö.',
      ['+Ek, +Ahl, +Ström, +Lind, -Sjö'],
    ],
    [
      'Omröstning\nJa: Anna Berg (S), Bo Ek (S) och tjänstgörande ersättare Cid Ahl (S). Nej: Disa Ros (Byns Bästa).',
      ['+Anna Berg (S), +Bo Ek (S), +Cid Ahl (S), -Disa Ros (Byns Bästa)'],
    ],
    [
      'Omröstning\nJa röstar Anna Berg, Bo Ek (båda S) och Cid Ahl (C). Nej röstar Disa Ros, Ed Sjö och Fia Lo (samtliga M).',
      ['+Anna Berg (S), +Bo Ek (S), +Cid Ahl (C), -Disa Ros (M), -Ed Sjö (M), -Fia Lo (M)'],
    ],
    ['Omröstning\nANNA BERG (S) JA\nBO EK (M) NEJ', ['+ANNA BERG (S), -BO EK (M)']],
    ['Omröstning\nBerg, Anna (S) Ja\nEk, Bo (M) Nej', ['+Anna Berg (S), -Bo Ek (M)']],
  ])('reads %j', (text, lists) => {
    expect(voters(text)).toEqual(lists);
  });

  it('keeps figures and list where they disagree', () => {
    const text =
      'Omröstning\nOmröstningen utfaller med 3 ja mot 1 nej.\nJa röstar Anna Berg (S), Bo Ek (M). Nej röstar Cid Ahl (C).';
    expect(figures(text)).toEqual(['3-1-0-0']);
    expect(voters(text)).toEqual(['+Anna Berg (S), +Bo Ek (M), -Cid Ahl (C)']);
  });

  it('gives each vote its list', () => {
    const text =
      'Omröstning 1\nOmröstningen utfaller med 2 ja mot 1 nej.\nJa röstar Anna Berg (S), Bo Ek (M). Nej röstar Cid Ahl (C).\nOmröstning 2\nOmröstningen utfaller med 1 ja mot 2 nej.\nJa röstar Anna Berg (S). Nej röstar Bo Ek (M) och Cid Ahl (C).';
    expect(figures(text)).toEqual(['2-1-0-0', '1-2-0-0']);
    expect(voters(text)).toEqual([
      '+Anna Berg (S), +Bo Ek (M), -Cid Ahl (C)',
      '+Anna Berg (S), -Bo Ek (M), -Cid Ahl (C)',
    ]);
  });

  it.each([
    'Omröstning\nJa för bifall till Anna Bergs yrkande. Nej för bifall till Bo Eks yrkande.',
    'Omröstning\nDen som bifaller Anna Bergs yrkande röstar ja, den som bifaller Bo Eks yrkande röstar nej.',
    'Omröstning\nJa-röst: bifall till Anna Bergs yrkande.\nNej-röst: bifall till Bo Eks yrkande.',
    'Omröstning\nJa: Anna Bergs yrkande.\nNej: Bo Eks yrkande.',
    'Röster hördes om bryggan.\nNorra Bryggan Ja\nSödra Bryggan Nej',
  ])('names nobody in %j', (text) => {
    expect(voters(text)).toEqual([]);
  });
});
