import { attestedHeads } from './attested-heads.ts';

/** What Swedish places begin with: the lie of the land, trees and animals, those who lived there, and which of two it is. */
const heads =
  `Norr Söder Sönder Öster Väster Öst Väst Syd Nord Nor Över Under Ytter Inner Mellan Mitt Stor Lill Lång Kort Hög Låg Bred Smal Djup Grund Ny Gammel
  Vit Svart Röd Grön Blå Grå Brun Gul Klar Mörk Ljus Blank Sol Mån Stjärn Vinter Sommar Vår Höst Morgon Kväll
  Berg Sten Klipp Sand Grus Ler Jord Mo Myr Mos Moss Kärr Träsk Tjärn Sjö Älv Bäck Käll Vatten Flod Ström Fors Fall Damm Vik Fjärd Sund Hav Strand Holm Skär Ören Ör
  Näs Udd Ås Kull Höjd Topp Backe Back Dal Dalen Fjäll Häll Hall Lid Äng Åker Hag Hage Gärd Vall Vret Svedje Sved Ryd Röj Skog Lund Hult Holt Park
  Al Alm Ask Asp Björk Bok Ek Gran Tall Fur Furu Hassel Hägg Rönn Lind Lönn Pil Sälg Vide En Ene Oxel Apel Päron Körsbärs Lingon Blåbärs Hallon Ljung Vass Starr Säv Löv Barr Kott Rot Näver
  Björn Varg Räv Hare Älg Hjort Rå Bäver Utter Järv Mård Gris Galt Häst Hingst Sto Ox Kalv Get Bock Får Lamm Hund Katt Örn Hök Falk Uggle Korp Kråk Trast Lärk Svan Gås And Trana Tran Orr Tjäder Rip Duv Svärds
  Gädd Abborr Lax Öring Röding Sik Ål Id Braxen Mört Kräft Fisk Orm
  Kung Kungs Drottning Drottnings Herr Fru Jung Mans Kvinn Präst Biskop Biskops Kyrk Kloster Munk Abbed Skol Kvarn Såg Bruk Bruks Hammar Hytt Gruv Järn Koppar Silver Guld Kol Tegel Kalk Glas Salt Smed Borg Slott Slotts Fäst Torn Torp Gård Gårds By Stad Hamn Båt Skepp Skepps Bro Väg Grind Port Led Tull Marknad Torg
  Hed Hede Heden Fägel Fågel Ram Stav Spång Spjut Sköld Hjälm Svärd Pil Båg Stång Tunn Ting Tings Skill Trång Tre Två Fyr Fem Sju Nio Halv Hel Full Tom
  Anders Arvid Bengt Bo Eriks Erik Finn Gun Hans Helge Håkan Ingel Ivar Jon Jons Karl Karls Knut Knuts Lars Mårten Mårtens Måns Nils Olof Olofs Ols Pers Per Ragn Sigfrid Sten Sven Svens Tor Tors Ulv Ulvs Åke Ås Asker Håll Hälle Hälla Härn Härne Läng Sjö Skog Skogs Skön Säter Tång Täng Tvär Väng Vänd Värm Årsta Äl Älm`.split(
    /\s+/u,
  );

/** What they end in, most of them with the article too. */
const endings =
  `sjö sjön älv älven bäck bäcken fors forsen fall fallet ström strömmen strömmarna sund sundet vik viken fjärd fjärden hav havet ön öarna holm holme holmen holmarna skär skären skäret näs näset nässet udde udden
  ås åsen åsarna berg berga berget bergen backa backe backen kulla kulle kullen höjd höjden dal dala dalen dalarna fjäll fjället häll hällen hall hallen hälla lid liden lida mo mon mora myr myra myran mosse mossen kärr kärret träsk tjärn tjärnen damm dammen källa källan
  by byn bygd bygden bo boda bodarna böle torp torpet ryd ryda hult hulta måla rum sta stad staden hem unga löv lösa lanna tuna hamn hamnen köping bro bron bruk bruket hytta hyttan hammar hammaren gruvan kvarn kvarnen såg sågen
  gård gården gårda hus huset borg slott kyrka äng änga ängen ängarna åker åkern åkra hag haga hagen gärde gärdet vall valla vallen vret sved svedja skog skogen lund lunda lunden mark marken land landet strand stranda stranden sand sanden hed heden slätt slätten säter sätra sätern sele selet
  nora mar mark härad vång vången vad vadet led port grind hult lid lia änge`.split(/\s+/u);
const fewestLetters = 4;

/**
 * Names that places have or could have: Swedish ones are made of two parts, and no list has them all. Heads are those
 * above, and those that stand before at least two of the endings among the given names.
 */
export function formPlaceNames(names: readonly string[]): readonly string[] {
  const attested = attestedHeads(names, endings);
  const known = new Set(names);
  const formed = new Set([...heads, ...attested].flatMap((head) => endings.map((ending) => head + ending)));
  return [...formed].filter((name) => !known.has(name) && name.length >= fewestLetters);
}
