import { describe, expect, it } from 'vitest';
import { findReferrers } from '../../src/store/find-referrers.ts';
import { readMinutes } from '../../src/store/read-minutes.ts';
import { addText, archiveOfTexts } from './archive-of-texts.ts';

const database = archiveOfTexts({});
const march = addText(
  database,
  'mars.txt',
  `Kommunstyrelsen i Sjöby
PROTOKOLL
Sammanträdesdatum 2019-03-05

§ 29 Lekplatsen i Norrby
Kommunstyrelsen beslutar att bygga lekplatsen.

§ 30 Vinterväghållning
Kommunstyrelsen beslutar att anta taxan för snöröjning.
`,
);
addText(
  database,
  'april.txt',
  `Kommunstyrelsen i Sjöby
PROTOKOLL
Sammanträdesdatum 2019-04-09

§ 33 Lekplatsen i Norrby, uppföljning
Kommunstyrelsen 2019-03-05, § 29, beslutade att bygga. Taxan antogs i KS § 30/2019. Se även § 29, 2018-01-09.
`,
);
addText(
  database,
  'fritid.txt',
  `Fritidsnämnden i Sjöby
PROTOKOLL
Sammanträdesdatum 2019-05-02

§ 7 Lekplatser
Kommunstyrelsen har den 5 mars 2019, § 29, beslutat om lekplatsen. Nämnden beslutade 2019-03-05, § 30, något annat.
`,
);

function referrers(number: number): string[] {
  const minutes = readMinutes(database, march);
  const paragraph = minutes?.paragraphs.find((each) => each.number === number);
  if (minutes === null || paragraph === undefined) throw new Error(`§ ${number} is not stored`);
  return findReferrers(database, minutes, paragraph).map(
    ({ date, label, title }) => `${date} ${label} ${title}`,
  );
}

describe('findReferrers', () => {
  it('gives the paragraphs that mean this one: by date, by year, and of the body that they name', () => {
    expect(referrers(29)).toContain('2019-04-09 §33 Lekplatsen i Norrby, uppföljning');
    expect(referrers(30)).toEqual(['2019-04-09 §33 Lekplatsen i Norrby, uppföljning']);
  });

  it('stays where the minutes are stored twice', () => {
    const minutes = readMinutes(database, march);
    addText(database, 'mars-igen.txt', `${minutes?.text ?? ''}\n`);
    expect(referrers(30)).toEqual(['2019-04-09 §33 Lekplatsen i Norrby, uppföljning']);
  });
});
