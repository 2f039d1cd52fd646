import { allMatches } from '../all-matches.ts';
import { remember } from '../remember.ts';

/** A party's whole name: `Socialdemokraterna`, `Vänsterpartiet`, `Miljöpartiet de gröna`, `Feministiskt initiativ`. */
export const partyName =
  '(?:Moderaterna|Moderata samlingspartiet|Liberalerna|Folkpartiet(?: liberalerna)?|Miljöpartiet(?: de gröna)?|Feministiskt initiativ|Alliansen|\\p{Lu}\\p{L}+(?:partiet|demokraterna)(?: i \\p{Lu}\\p{L}+)?)';

const nationalCodes = 'S|M|C|L|V|KD|MP|SD|FP|FI|F!|D|KDS|NYD|VPK|SPI|PP';

export const nationalParty = new RegExp(`^(?:${nationalCodes})$`, 'iu');

/** A party's abbreviation where it stands without brackets. */
export const bareParty = `(?:${nationalCodes}|${nationalCodes.toLowerCase()}|kds|vpk|Fi|\\p{Lu}{2,4})`;

/** What may stand in brackets after a name as the party: `S`, `(opol.)`, `–`, `Hela Norrsund`. */
const bracketedParty = /^(?:[\p{L}!]{1,5}\.?|[-–]|opol\.?|partilös|oberoende|\p{Lu}[\p{L} -]{2,40})$/u;

/** Says that what stands in brackets after a name is a party. */
export function isParty(inside: string): boolean {
  return bracketedParty.test(inside.trim());
}

const listOfCodes = new RegExp(
  `^(?:${bareParty})(?:,\\s(?:${bareParty}))*(?:\\s(?:och|samt)\\s(?:${bareParty}))?(?:\\sgenom\\s.*)?$`,
  'u',
);
const genitive = new RegExp(`^(${partyName})s$`, 'u');
const group = '(?:gruppen|gruppens|ledamöterna|ledamoten|ledamöter|partigruppen|fraktionen)';
const inText = new RegExp(
  [
    // (M)- och (KD)-ledamöterna   (S)-gruppen
    `\\((${bareParty})\\)(?=-(?:\\s(?:och|samt)|,|${group}))`,
    // M- och KD-grupperna   S-gruppen   V-ledamoten
    `(?<![\\p{L}(])(${bareParty})(?=-(?:\\s(?:och|samt)\\s|,\\s|${group}|grupperna))`,
    // ledamöterna från M, KD och L   representanterna för S
    `(?<=(?:för|från|i|av)\\s(?:(?:${bareParty})(?:,\\s|\\s(?:och|samt)\\s))*)\\(?(${bareParty})\\)?(?![\\p{L}-])`,
    // Moderaterna   Sverigedemokraternas grupp
    `(${partyName})s?(?!\\p{L})`,
  ].join('|'),
  'gu',
);

/** The parties that a text names as such, in order: `(M)- och (KD)-ledamöterna` gives M and KD. */
export const findParties = remember(partiesIn);

function partiesIn(text: string): readonly string[] {
  // V och MP   S, C och L   (m), (fp) och (kd)
  const bare = text.replace(/\((\p{L}{1,4}!?)\)/gu, '$1');
  if (listOfCodes.test(bare)) return bare.replace(/\sgenom\s.*$/u, '').split(/,\s|\s(?:och|samt)\s/u);
  const found = allMatches(text, inText).map(([, a, b, c, d]) => a ?? b ?? c ?? d ?? '');
  return [...new Set(found.filter((name) => name !== '').map((name) => genitive.exec(name)?.[1] ?? name))];
}
