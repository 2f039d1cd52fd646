import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';

const wide =
  'Varvsmästaren berättade länge och väl om hur lotsbåten hade klarat vintern ute vid yttre bryggan.';

/** The points of the first paragraph's decisions. `other` stands in the second, which shows how these minutes decide. */
function pointsOf(cover: string, text: string, other = ''): readonly string[] {
  const minutes = structureMeeting(
    `${cover}\nProtokoll 2021-05-04\n§ 1 Ärendet\n${wide}\n${text}\n\n§ 2 Båten\nVi talade om båten.\n${other}\n§ 3 Slut\nTack.`,
  );
  return minutes.paragraphs[0]?.decisions.flatMap(({ points }) => points) ?? [];
}

describe('in running text', () => {
  const cover = 'Årsmöte med Norrviks byalag';

  it.each([
    'Beslöts köpa en ny vimpel.',
    'Beslutade mötet att avgiften ska vara 50 kr.',
    'Mötet beslöt uppdraga åt styrelsen att se över vägen.',
    'Till mötesordförande valdes Nils Ek.',
    'Mötesordförande blev Nils Ek.',
    'Valdes enhälligt Siv Torell.',
    'Ansvarsfrihet beviljades.',
    'Styrelsen erhöll full ansvarsfrihet.',
    'Full ansvarsfrihet gavs styrelsen.',
    'Kassaberättelsen godkändes och styrelsen fick ansvarsfrihet.',
    'Omval på hela styrelsen.',
    'Omval av Siv Torell och Arne Lilja på två år.',
    'Årsavgiften bestämdes till 50:- per hushåll.',
    'Medlemsavgiften lämnades oförändrad.',
    'Avgiften blir oförändrad, 50 kr.',
    'Det bestämdes att städdagen hålls den 4 maj.',
    'Det beslöts att städdagen hålls den 4 maj.',
    'Förslaget antogs.',
    'Förslaget vann bifall.',
    'Mötet biföll förslaget.',
    'Styrelsen fick i uppdrag att söka bidrag.',
    'Styrelsen fick mötets uppdrag att söka bidrag.',
    'Frågan överläts till styrelsen.',
    'Frågan hänsköts till styrelsen.',
    'Arvodet till kassören fastställdes till 200 kr.',
    'Till revisorer omvaldes Siv Torell och Arne Lilja.',
    'Mötet enades om att bygga en ny brygga.',
    'Mötet uppdrog åt Arne Lilja att kontakta vägverket.',
    'Motionen avslogs.',
    'Motionen bifölls med 12 röster mot 4.',
    'Man beslöt att bygga en ny brygga.',
    'Vi beslutade att bygga en ny brygga.',
    'Beslut att bygga en ny brygga.',
    'Årets resultat balanseras i ny räkning.',
    'Resultatet, 4 311 kr, överförs i ny räkning.',
    'Mötet konstaterade att kallelsen skett i behörig ordning och godkände dagordningen.',
    'Att jämte ordföranden justera protokollet valdes Siv Torell.',
    'Mötet ansågs behörigen utlyst.',
    'Mötet befanns behörigen utlyst.',
    'Stämman förklarades behörigen utlyst.',
    'Dagordningen fastställdes.',
    'Föredragningslistan godkändes med tillägg av en punkt.',
    'Beträffande bryggan beslöts att avvakta.',
    'Efter en stunds diskussion beslöts att avvakta till våren.',
    'Mötet avslog motionen.',
    'Mötet beviljade styrelsen ansvarsfrihet.',
    'Val av valberedning sköts upp till höstmötet.',
    'Frågan bordlades till nästa möte.',
    'Mötet beslutade följaktligen att sälja båten.',
    'Till städdagen utsågs Siv Torell att vara ansvarig.',
    'Styrelsens förslag godkändes.',
    'Valberedningens förslag antogs.',
    'Mötet antog enhälligt styrelsens förslag.',
    'Siv Torell valdes till ordförande på ett år.',
    'Siv Torell omvaldes som kassör.',
    'Som sekreterare för mötet utsågs Arne Lilja.',
    'Som ny kassör invaldes Siv Torell.',
  ])('%s', (text) => {
    expect(pointsOf(cover, text)).toEqual([text]);
  });

  it('leaves the label out', () => {
    expect(pointsOf(cover, 'Beslut: Bygga en ny brygga.')).toEqual(['Bygga en ny brygga.']);
  });

  it.each([
    'Arne Lilja frågade om bryggan.',
    'Siv Torell tackade för förtroendet.',
    'Styrelsen har under året hållit fyra möten.',
    'Kommunen avslog ansökan i mars.',
    'Bidraget beviljades i höstas av länsstyrelsen.',
    'Nästa möte hålls den 4 maj.',
    'Mötet avslutades.',
    'Ordföranden hälsade välkommen.',
    'Kaffe serverades.',
    'Ordföranden förklarade mötet öppnat.',
    'Arne Lilja föreslog att avgiften skulle höjas.',
    'Ingen ville ta över uppdraget.',
    'Den motion som bifölls förra året är nu genomförd.',
    'Siv Torell valdes in i kommunfullmäktige i fjol.',
    'Vägen godkändes vid besiktningen den 3 maj.',
    'Bryggan har lagts upp för vintern.',
    'Årsmötet hölls i skolan.',
    'Förslaget att sälja båten diskuterades.',
    'Man diskuterade om avgiften borde höjas.',
    'Efter mötet bjöd styrelsen på kaffe.',
  ])('none: %s', (text) => {
    expect(pointsOf(cover, text)).toEqual([]);
  });
});

describe('announced', () => {
  const cover = 'Norrsunds kommun\nSkolstyrelsen';
  const other = 'Skolstyrelsen beslutar\natt köpa båten.';

  it.each([
    [
      'Skolstyrelsen beslutar i enlighet med förvaltningens förslag.',
      ['Skolstyrelsen beslutar i enlighet med förvaltningens förslag.'],
    ],
    ['Skolstyrelsen beslutar enligt förslaget.', ['Skolstyrelsen beslutar enligt förslaget.']],
    [
      'Skolstyrelsen beslutar enligt förvaltningens förslag.',
      ['Skolstyrelsen beslutar enligt förvaltningens förslag.'],
    ],
    [
      'Beslut\nSkolstyrelsen beslutar i enlighet med förvaltningens förslag.',
      ['Skolstyrelsen beslutar i enlighet med förvaltningens förslag.'],
    ],
    ['Beslut\nI enlighet med förvaltningens förslag.', ['I enlighet med förvaltningens förslag.']],
    ['Beslut\nEnligt förslaget.', ['Enligt förslaget.']],
    ['Beslut: Enligt arbetsutskottets förslag.', ['Enligt arbetsutskottets förslag.']],
    [
      'Beslut\nEnligt förvaltningens förslag\n\nBakgrund\nSkolan är gammal.',
      ['Enligt förvaltningens förslag'],
    ],
    [
      'Skolstyrelsen beslutar\n\natt anta förslaget, samt\n\natt uppdra åt skolchefen att köpa båten.',
      ['att anta förslaget, samt', 'att uppdra åt skolchefen att köpa båten.'],
    ],
    ['Skolstyrelsen beslutar att anta förslaget.', ['Skolstyrelsen beslutar att anta förslaget.']],
    ['SKOLSTYRELSEN BESLUTAR\n\natt anta förslaget.', ['att anta förslaget.']],
    [
      'Skolstyrelsen beslutar\ndels att anta förslaget,\ndels att köpa båten.',
      ['dels att anta förslaget,', 'dels att köpa båten.'],
    ],
    [
      'Skolstyrelsen beslutar\n1. att anta förslaget,\n2. att köpa båten.',
      ['att anta förslaget,', 'att köpa båten.'],
    ],
    [
      'Skolstyrelsen beslutar\na) att anta förslaget,\nb) att köpa båten.',
      ['att anta förslaget,', 'att köpa båten.'],
    ],
    ['Skolstyrelsen beslöt att\n- anta förslaget\n- köpa båten', ['anta förslaget', 'köpa båten']],
    ['Skolstyrelsen beslutar för sin del\natt anta förslaget.', ['att anta förslaget.']],
    ['Skolstyrelsen föreslår kommunfullmäktige\natt anta förslaget.', ['att anta förslaget.']],
    [
      'Skolstyrelsen beslutar föreslå kommunfullmäktige besluta\natt anta förslaget.',
      ['att anta förslaget.'],
    ],
    ['Skolstyrelsens beslut\nFörslaget antas.\n\nExpedieras till\nKommunstyrelsen', ['Förslaget antas.']],
    ['Beslut\nFörslaget antas.\n\nBeslutet skickas till\nKommunstyrelsen', ['Förslaget antas.']],
    [
      'Skolstyrelsen beslöt\natt bordlägga ärendet till nästa sammanträde.',
      ['att bordlägga ärendet till nästa sammanträde.'],
    ],
    [
      'Skolstyrelsen lägger rapporten till handlingarna.',
      ['Skolstyrelsen lägger rapporten till handlingarna.'],
    ],
    ['Skolstyrelsen har tagit del av informationen.', ['Skolstyrelsen har tagit del av informationen.']],
    [
      'Skolstyrelsen tar del av informationen och lägger den till handlingarna.',
      ['Skolstyrelsen tar del av informationen och lägger den till handlingarna.'],
    ],
    ['Informationen läggs till handlingarna.', ['Informationen läggs till handlingarna.']],
    ['Skolstyrelsen noterar informationen.', ['Skolstyrelsen noterar informationen.']],
    ['Beslut\n• Att anta förslaget.\n• Att köpa båten.', ['Att anta förslaget.', 'Att köpa båten.']],
    ['Beslut\nAtt anta förslaget.\nAtt köpa båten.', ['Att anta förslaget.', 'Att köpa båten.']],
    [
      'Beslut\n\nSkolstyrelsen beslutar\natt anta förslaget\natt köpa båten.',
      ['att anta förslaget', 'att köpa båten.'],
    ],
    ['Skolstyrelsens beslut blir därmed\natt anta förslaget.', ['att anta förslaget.']],
    [
      'Skolstyrelsen beslutar efter omröstning att avslå yrkandet.',
      ['Skolstyrelsen beslutar efter omröstning att avslå yrkandet.'],
    ],
    ['Skolstyrelsen beslutar enhälligt\natt anta förslaget.', ['att anta förslaget.']],
    ['Skolstyrelsen beslutar således:\n\nFörslaget antas.', ['Förslaget antas.']],
    ['Skolstyrelsen beslutar följande.\n\nFörslaget antas.', ['Förslaget antas.']],
    ['Följande beslut fattades:\nFörslaget antas.', ['Förslaget antas.']],
    ['BESLUT\n\nFörslaget antas.\n\nYRKANDEN\nSiv Torell (S) yrkar bifall.', ['Förslaget antas.']],
    ['B E S L U T\n\nFörslaget antas.', ['Förslaget antas.']],
    ['Bes1ut\nFörslaget antas.', ['Förslaget antas.']],
    ['Besiut:\nFörslaget antas.', ['Förslaget antas.']],
    ['Skolstyrelsens bes1ut\nFörslaget antas.', ['Förslaget antas.']],
    ['Skolstyrelsen besiutar\natt anta förslaget.', ['att anta förslaget.']],
    ['Skolstyrelsen beslot\natt anta förslaget.', ['att anta förslaget.']],
    ['Skolstyrelsens beslut:\n\n1 Förslaget antas.\n2 Båten köps.', ['Förslaget antas.', 'Båten köps.']],
    [
      'Skolstyrelsen beslutar\n\natt förslaget antas,\n\natt båten köps.',
      ['att förslaget antas,', 'att båten köps.'],
    ],
  ])('%j', (text, points) => {
    expect(pointsOf(cover, text, other)).toEqual(points);
  });

  it.each([
    'Förslag till beslut\nSkolstyrelsen beslutar att anta förslaget.',
    'Förvaltningens förslag\nSkolstyrelsen beslutar\natt anta förslaget.',
    'Arbetsutskottets förslag till beslut:\n1. Förslaget antas.\n2. Båten köps.',
    'Yrkanden\nSiv Torell yrkar att skolstyrelsen beslutar\natt avslå förslaget.',
    'Förslag till beslut\natt anta förslaget\natt köpa båten.',
    'Beslutsunderlag\nProtokoll från skolstyrelsen, § 3\nTjänsteskrivelse',
    'Skolstyrelsen beslutade den 3 mars 2020 att köpa båten.',
    'Skolstyrelsen beslutade vid förra mötet att köpa båten.',
    'Tidigare beslut\nSkolstyrelsen beslutade att köpa båten.',
    'Kommunstyrelsen beslutar att köpa båten.',
  ])('none: %j', (text) => {
    expect(pointsOf(cover, text, other)).toEqual([]);
  });
});
