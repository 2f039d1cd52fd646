/**
 * Personal identity numbers for tests, as Skatteverket's test numbers are shaped: of people born in 1899 or with a birth
 * number from 980 to 999, which no one is given.
 */
export interface InventedNumber {
  /** `YYYYMMDD`; of a samordningsnummer with 60 added to the day. */
  readonly date: string;
  /** With the check figure. */
  readonly lastFour: string;
}

export function inventNumber(date: string, birthNumber: number): InventedNumber {
  const nine = `${date.slice(2)}${String(birthNumber).padStart(3, '0')}`;
  return { date, lastFour: `${nine.slice(6)}${checkFigure(nine)}` };
}

/** Figures at even places twice, the figures of all added up; what is lacking to a whole ten. */
export function checkFigure(nine: string): number {
  let sum = 0;
  for (const [at, sign] of [...nine].entries()) {
    const value = at % 2 === 0 ? String(Number(sign) * 2) : sign;
    for (const each of value) sum += Number(each);
  }
  return (10 - (sum % 10)) % 10;
}
