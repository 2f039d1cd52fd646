import { describe, expect, it } from 'vitest';
import { repairText } from '../repair-text.ts';

const damaged =
  'Ordféranden halsade ledaméterna valkomna till motet. Namnden foljer laget pa lanet. Fragan galler aret.';

describe('a number that stands glued to a word', () => {
  it.each(['Tullen5', 'plats11', 'Lagret6', 'bilaga4'])('stays in %j', (word) => {
    expect(repairText(`${damaged}\nFasaden namns i ${word} fran varen.`)).toContain(
      `nämns i ${word} från våren.`,
    );
  });

  it('is none where the text has the same word with its dots', () => {
    const text = `${damaged}\nCharlotta Wrede Bergöö yrkar avslag.\nWrede Berg66 reserverar sig i ar.`;
    expect(repairText(text)).toContain('Wrede Bergöö reserverar sig i år.');
    expect(repairText(text.replace('Bergöö', 'Berg'))).toContain('Wrede Berg66 reserverar');
  });

  it('is none where the word with its letter is likelier by far', () => {
    expect(repairText(`${damaged}\nDet blir informationskval1 i ar.`)).toContain(
      'blir informationskväll i år.',
    );
  });

  it('is none where it stands twice for two letters', () => {
    expect(repairText(`${damaged}\nMotet bifé11 forslaget.`)).toContain('Mötet biföll förslaget.');
  });

  it.each(['16rdagen', '14ngt', '18na'])('is a number at the head of %j where å ä ö are sound', (word) => {
    const sound = 'Ordföranden hälsade ledamöterna välkomna till mötet. Nämnden följer läget på länet i år.';
    const few = 'Förbundet for fragan. Foreningen valjer sekreterare. Aterrapportering sker.';
    expect(repairText(`${sound}\n${word} är här.`)).toContain(`${word} är här.`);
    expect(repairText(`${sound}\n${sound}\n${few}\n${sound}\n${word} är här.`)).toContain(`${word} är här.`);
  });

  it.each([
    ['m6tet', 'mötet'],
    ['16rdagen', 'lördagen'],
    ['ans6ka', 'ansöka'],
    ['hemst4l1a', 'hemställa'],
  ])('is no number within %j', (word, restored) => {
    expect(repairText(`${damaged}\nDe vill ${word} i ar.`)).toContain(`De vill ${restored} i år.`);
  });
});

describe('a title behind its number', () => {
  it('keeps its capital', () => {
    expect(repairText(`${damaged}\n14 O6vriga fragor\n15. Andrade stadgar`)).toContain(
      '14 Övriga frågor\n15. Ändrade stadgar',
    );
  });
});

describe('a word that the lexicon explains whole', () => {
  it('is no name that its letters would half explain', () => {
    const text = `${damaged}\nBrf Sjomarket\nBrf Sjémarket haller stamma.\nVi i Sjomarket stader.`;
    expect(repairText(text)).not.toContain('Sjömarket');
  });
});

describe('k1', () => {
  it('is kl before an hour, and else what it says', () => {
    expect(repairText(`${damaged}\nMotet halls k1 18.30 i ar.`)).toContain('hålls kl 18.30 i år');
    expect(repairText(`${damaged}\nSalen k1 och rummet k2 stadas i ar.`)).toContain(
      'Salen k1 och rummet k2 städas i år',
    );
  });
});

describe('a capital that may be a small å ä ö', () => {
  it.each([
    ['Motet ville Aven se kassan.', 'Mötet ville även se kassan.'],
    ['Fragan galler Arsavgiften for aret.', 'Frågan gäller årsavgiften för året.'],
    ['Aven styrelsen halsade.', 'Även styrelsen hälsade.'],
    ['Ordforande Stig Oberg namns.', 'Ordförande Stig Öberg nämns.'],
    ['§ 2 Stammans Oppnande', 'Stämmans öppnande'],
    ['Under Aret har bryggan lagats.', 'Under året har'],
    ['Eva Ek deltar inte i Overlaggningen.', 'inte i överläggningen.'],
    ['Alla uppmanas ta med matsack, Aven barn.', 'matsäck, även barn.'],
    ['Virket kops av Nymans Akeri AB.', 'av Nymans Åkeri AB.'],
    ['Motet beslot att Aarendet bordlaggs.', 'att ärendet bordläggs.'],
    ['Styrelsens beslut\nArendet bordlaggs.', 'beslut\nÄrendet bordläggs.'],
    [
      'Namnden beslutade efter diskussion och votering att den skall hoja den arliga avgiften och\nAven hyran.',
      'årliga avgiften och\näven hyran.',
    ],
  ])('is told by what stands before: %j', (line, restored) => {
    expect(repairText(`${damaged}\n${line}`)).toContain(restored);
  });
});

describe('a name', () => {
  it.each([
    ['Valda ar Bertil Sanda och Hanna Lod.', 'Bertil Sanda och Hanna Lod.'],
    ['Bruno Ek (KoP) yrkar avslag.', 'Bruno Ek (KoP) yrkar'],
    ['Gerleska fonden. Till Gerleska villan. Det Gerleska huset.', 'Gerleska villan. Det Gerleska huset.'],
    ['Anf 4. Som Anf 5. Aven Anf 6.', 'Anf 4. Som Anf 5.'],
    ['Rune Malmavist och Ulla Rénnavist valdes.', 'Rune Malmqvist och Ulla Rönnqvist'],
  ])('is read by what it stands beside and how often: %j', (line, restored) => {
    expect(repairText(`${damaged}\n${line}`)).toContain(restored);
  });

  it('is known by the same name elsewhere in the text', () => {
    const sound = 'Ordföranden hälsade ledamöterna välkomna till mötet. Nämnden följer läget på länet i år.';
    const text = `${damaged}\nRonnie Sävborn yrkade avslag.\n---\n${sound}\nRonnie Savborn, Eva-Lotta Strémvall`;
    expect(repairText(`Eva-Lotta Strömvall\n${text}`)).toContain('Ronnie Sävborn, Eva-Lotta Strömvall');
  });

  it('that stands so again and again among words with their å ä ö has none', () => {
    const sound = 'Ordföranden hälsade ledamöterna välkomna till mötet. Nämnden följer läget på länet i år.';
    const text = `${damaged}\n${`${sound}\n`.repeat(12)}Lovisa Stamberg yrkade. Bifall till Stamberg. Lovisa Stamberg reserverade sig.`;
    expect(repairText(text)).toContain('Bifall till Stamberg. Lovisa Stamberg');
    expect(repairText(`${text} Bifall till Lovisa Stambergs yrkande.`)).toContain('Lovisa Stambergs yrkande');
  });
});

describe('a word in two halves', () => {
  it.each([
    ['Motet foll ordf6-\nranden i talet.', 'Mötet föll ordfö-\nranden i talet.'],
    ['Skatten ar of6ér-\nandrad i ar.', 'Skatten är oför-\nändrad i år.'],
    ['Till kyr-\nkonaémnden valdes Bo.', 'Till kyr-\nkonämnden valdes Bo.'],
    ['Narvarande: Sven-\nAke Ek och HR-\ndirektéren.', 'Närvarande: Sven-\nÅke Ek och HR-\ndirektören.'],
    ['Avgiften ar 2005-\nrantan i ar.', 'Avgiften är 2005-\nräntan i år.'],
  ])('keeps its line’s end: %j', (lines, restored) => {
    expect(repairText(`${damaged}\n${lines}`)).toContain(restored);
  });
});

describe('what the words beside it say of a word', () => {
  it.each([
    ['Foreningen rader inte over vattnet.', 'Föreningen råder inte över vattnet.'],
    ['Beloppet fors till fonden.', 'Beloppet förs till fonden.'],
    ['Bolaget skall aga natet.', 'Bolaget skall äga nätet.'],
  ])('is enough where nearly all å ä ö are lost: %j', (line, restored) => {
    expect(repairText(`${damaged}\n${line}`)).toContain(restored);
  });
});

describe('a lone word on a sound page, where another page has lost one', () => {
  const first =
    'Nämnden godkänner förslaget och lägger det till handlingarna.\nArbetsgangen för äldre är en annan.';
  const second = 'Styrelsen går igenom läget för året och förslagen från nämnden.';

  it('is restored where it is long and nobody writes it so', () => {
    const text = `${first}\n\f${second}\nTrafiksakerheten på skolvägen är låg.`;
    expect(repairText(text)).toContain('Trafiksäkerheten på skolvägen är låg.');
  });

  it.each(['Salsten på skolvägen är låg.', 'Sakerfeldt på skolvägen är lång.'])('is left: %j', (line) => {
    expect(repairText(`${first}\n\f${second}\n${line}`)).toContain(line);
  });
});

describe('a short word in capitals', () => {
  it('is a word beside others in capitals, and else an abbreviation', () => {
    expect(repairText(`${damaged}\nSOLNAS LANS LANDSTING`)).toContain('LÄNS LANDSTING');
    expect(repairText(`${damaged}\nFragan galler LANS i aret.`)).toContain('Frågan gäller LANS i året.');
    expect(repairText(`${damaged}\nSVAR PA MOTION OM BATPLATSER`)).toContain('SVAR PÅ MOTION OM BÅTPLATSER');
  });
});

describe('words that stand glued on a page with its å ä ö', () => {
  const glued =
    'Styrelsen beslutaratt godkänna avtalet. Ordförandenska i morgon skriva. Föreningenhar kassa.\nNämndenska betala räkningen. Sekreterarenoch kassören deltog.';

  it('are parted where there are many', () => {
    expect(repairText(glued)).toBe(
      'Styrelsen beslutar att godkänna avtalet. Ordföranden ska i morgon skriva. Föreningen har kassa.\nNämnden ska betala räkningen. Sekreteraren och kassören deltog.',
    );
  });

  it('stay where there are few', () => {
    const text = 'Styrelsen beslutaratt godkänna avtalet. Nämndenska betala räkningen på måndag.';
    expect(repairText(text)).toBe(text);
  });
});

describe('a word after a number', () => {
  it.each([
    ['Budgeten for 2005 ar antagen.', 'Budgeten för 2005 är antagen.'],
    ['Planen enligt § 38 ar antagen.', 'Planen enligt § 38 är antagen.'],
    ['Avtalet galler i 3 ar.', 'Avtalet gäller i 3 år.'],
  ])('is told by what the number is: %j', (line, restored) => {
    expect(repairText(`${damaged}\n${line}`)).toContain(restored);
  });
});

describe('an abbreviation that has its ending behind a colon', () => {
  it.each(['sst:s ombud', 'avd:en'])('stays in %j', (words) => {
    expect(repairText(`${damaged}\nDet var ${words} som kom fran lanet.`)).toContain(
      `var ${words} som kom från`,
    );
  });
});

describe('a word that is glued or has lost its dots', () => {
  it('has lost its dots where that makes one known word', () => {
    expect(repairText(`${damaged}\nArendet gar istallet upp i ar.`)).toContain(
      'Ärendet går istället upp i år.',
    );
  });
});

describe('a short word in a title in capitals', () => {
  it.each([
    ['145 § INKOMSTSKATTESATSEN FOR AR 2017', '145 § INKOMSTSKATTESATSEN FÖR ÅR 2017'],
    ['RAPPORT PA SVENSKA', 'RAPPORT PÅ SVENSKA'],
  ])('is read in %j', (line, printed) => {
    expect(repairText(`${damaged}\n${line}`)).toContain(printed);
  });

  it.each(['AR 2017 FOR', 'BIDRAG TILL KOP 2017', 'AVTAL MED KULTURHUSET OR'])('stays in %j', (line) => {
    expect(repairText(`${damaged}\n${line}`)).toContain(line);
  });
});

describe('the name of a county', () => {
  it.each(['Stockholms', 'Hallands', 'Uppsala'])('leads to län in %j lan', (name) => {
    expect(repairText(`${damaged}\nKommunerna i ${name} lan har svarat.`)).toContain(
      `i ${name} län har svarat.`,
    );
  });
});

describe('a page with hardly any damage', () => {
  const sound = Array.from({ length: 12 }, (_, i) => `Nämnden hälsade ${i} gäster på mötet i år.`).join('\n');
  const pages = `${damaged}\n---\n${sound}`;

  it('has words restored that the text has sound elsewhere', () => {
    const text = `${sound}\n---\nFönsterbytet är klart.\n${sound}\n---\nBetalning for Fonsterbytet sker.\n${sound}`;
    expect(repairText(text)).toContain('Fönsterbytet sker.');
    expect(repairText(text.replace('Fönsterbytet', 'Bytet'))).toContain('Fonsterbytet sker.');
  });

  it('has real words restored that nobody writes, where other pages are damaged', () => {
    expect(repairText(`${pages}\nVerksamhetsberättelse for 2005 lästes.`)).toContain('berättelse för 2005');
    expect(repairText(`${sound}\nVerksamhetsberättelse for 2005 lästes.`)).toContain('berättelse for 2005');
  });

  it.each(['Det var far som kom.', 'Vi tar Arla hem.'])('keeps %j', (line) => {
    expect(repairText(`${pages}\n${line}`)).toContain(line);
  });
});

describe('a name that nothing knows', () => {
  it('is read by its letters where its accent cannot be its own', () => {
    expect(repairText(`${damaged}\nHampus Kvarnlét (M) och Renée Lidén kom hit.`)).toContain(
      'Hampus Kvarnlöt (M) och Renée Lidén',
    );
  });
});

describe('a verb with its particle that no list has', () => {
  it.each(['Skorstenen har omfogats.', 'Ventiler har insatts.'])('stays in %j', (line) => {
    expect(repairText(`${damaged}\n${line}`)).toContain(line);
  });

  it('hides no noun behind a glued word', () => {
    expect(repairText(`${damaged}\nDe star påplats i ar.`)).toContain('står på plats i år');
  });
});

describe('an å or ä that was read as a capital or a figure', () => {
  it.each([
    ['Man gor sA en gang i veckan.', 'Man gör så en gång i veckan.'],
    ['PA vagen till dammen star en bod.', 'På vägen till dammen står en bod.'],
    ['Det kostar. DA skall namnden betala.', 'Det kostar. Då skall nämnden betala.'],
    ['Arendet togs upp s4 snart det gick p4 motet.', 'Ärendet togs upp så snart det gick på mötet.'],
    ['Namnden skall S6verlamna handlingen.', 'Nämnden skall överlämna handlingen.'],
  ])('is restored in %j', (line, mended) => {
    expect(repairText(`${damaged}\n${line}`)).toContain(`\n${mended}`);
  });

  it.each([
    ['Sakringen ar pa 16 mA och 2 kA.', 'Säkringen är på 16 mA och 2 kA.'],
    ['Vi hyrde en PA till festen.', 'Vi hyrde en PA till festen.'],
    ['Se p4. En plats, s4, ar ledig.', 'Se p4. En plats, s4, är ledig.'],
    ['Stugorna s3 och s4 och s5 ar lediga.', 'Stugorna s3 och s4 och s5 är lediga.'],
  ])('is none in %j', (line, mended) => {
    expect(repairText(`${damaged}\n${line}`)).toContain(`\n${mended}`);
  });
});

describe('a long word on a page where little is damaged', () => {
  it('is restored where nobody writes it so, whatever its ä was read as', () => {
    const sound =
      'Ordföranden hälsade ledamöterna välkomna till mötet, och nämnden följer läget på länet i år.';
    const others = ['Motet avslutas av forbundet.', 'Foreningen valjer ny ordforande.'].map(
      (line) => `${sound}\n${line}\n${sound}`,
    );
    const text = [...others, `${sound}\n6 Revisionsberittelse lades till handlingarna.`].join('\n---\n');
    expect(repairText(text)).toContain('6 Revisionsberättelse lades');
  });
});
