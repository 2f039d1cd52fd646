import { describe, expect, it } from 'vitest';
import { kindOfPoint } from '../../../../src/stages/structure/decisions/decision-kinds.ts';

describe('kindOfPoint', () => {
  it.each([
    ['adopt', 'att anta budgeten för 1997, och'],
    ['adopt', 'Planen antages med den ändring som nämnden gjort.'],
    ['adopt', 'fastställa röstlängden till 41 personer.'],
    ['adopt', 'Årsavgiften höjs till 250 kr från och med nästa år.'],
    ['adopt', 'att avgiften för beslutet är 430 kr.'],
    ['adopt', 'Reglementet för bryggor ändras enligt förslaget.'],
    ['approve', 'Siv Torell (S) befrias från uppdraget som ledamot.'],
    ['approve', 'Styrelsen beslutade att följa förslaget om bojarna.'],
    ['reject', 'Fullmakten för dödsboet underkänns.'],
    ['elect', 'Arne Lilja justerar protokollet tillsammans med ordföranden.'],
    ['elect', 'Kassör, två år: Siv Torell.'],
    ['elect', 'Siv Torell och Arne Lilja (S).'],
    ['elect', 'Ordf. Siv Torell, sekr. Arne Lilja.'],
    ['elect', 'Att justera: Siv Torell och Arne Lilja.'],
    ['elect', 'Siv Torell var därmed vald.'],
    ['assign', 'Siv Torell åtog sig att måla båten.'],
    [
      'assign',
      'Under förutsättning av att kommunfullmäktige fastställer projektets budget uppdrar kommunstyrelsen åt chefen för hamnen att genomföra avropen.',
    ],
    ['adopt', 'Planen antas under förutsättning att fullmäktige beviljar medlen.'],
    ['approve', 'Avtalet godkänns och hamnchefen bemyndigas att fastställa tiden.'],
    ['note', 'att ta emot redovisningen.'],
    [
      'note',
      'Redovisning av uppdraget 2022-08-17 § 58 att utreda hamnen för att kunna anta en plan, antecknas.',
    ],
    [
      'note',
      'Redovisning av uppdraget, att ta fram en plan för att nå målet, i enlighet med bilagan, antecknas och förklaras fullgjort.',
    ],
    ['approve', 'Hamnens begäran om att slippa återställa ej beviljade medel, bifalles.'],
    ['assign', 'Hamnen får i uppdrag att se till att taxan, om den antas, trycks.'],
    ['postpone', 'Frågan sköts till nästa möte.'],
    ['adopt', 'Beslöts oförändrad avgift, 15:- för senior.'],
    ['note', 'att delegationsbesluten är redovisade.'],
    ['table', 'Val av ersättare i hamnrådet bordläggs.'],
    ['postpone', 'att fällningen ska anstå tills länsstyrelsen svarat.'],
    ['adopt', 'att hyran för båtplats ska vara 900:- per säsong'],
    ['approve', 'Kommunstyrelsen godkänner avtalet.'],
    ['approve', 'Hamnrådet ställer sig bakom skrivelsen.'],
    ['approve', 'Bygglov ges för nybyggnad av brygghus.'],
    ['approve', 'Styrelsen beviljades ansvarsfrihet.'],
    ['approve', 'Stämman beslöt i enlighet med valberedningens förslag.'],
    ['approve', 'Årsmötet godkände berättelsen och lade den till handlingarna.'],
    ['approve', 'Motionen, som föreslår att en brygga avslås, bifalls.'],
    ['reject', 'Motionen avslås.'],
    ['reject', 'Motionen avslages.'],
    ['reject', 'Framställningen lämnas utan åtgärd.'],
    ['reject', 'Ansökan kan inte beviljas.'],
    ['reject', 'Dispens medges ej.'],
    ['elect', 'Att leda mötet utsågs Siv Torell.'],
    ['elect', 'Suppleanter för ett år blevo Siv Torell och Arne Lilja.'],
    ['elect', 'Siv Torell, omval, och Arne Lilja, nyval.'],
    ['elect', 'Till justeringsmän: Siv Torell och Arne Lilja.'],
    ['assign', 'att uppdra åt hamnchefen att anta ett anbud.'],
    ['assign', 'Hamnchefen får i uppdrag att se över taxan.'],
    ['assign', 'Kansliet gavs i uppgift att kalla till möte.'],
    ['note', 'Informationen noteras till protokollet.'],
    ['note', 'Berättelsen lades med godkännande till handlingarna.'],
    ['note', 'Nämnden har tagit del av rapporten.'],
    ['table', 'Frågan om bryggan bordlades.'],
    ['table', 'Ärendet bordläggs till nästa möte.'],
    ['refer-back', 'Ärendet återremitteras till nämnden för att få in fler anbud.'],
    ['postpone', 'Frågan sköts upp till hösten.'],
    ['postpone', 'Punkten tas upp på nästa styrelsemöte.'],
  ])('%s: %s', (kind, point) => {
    expect(kindOfPoint(point)).toBe(kind);
  });

  it.each([
    'att köpa en ny lotsbåt för högst 900 000 kronor.',
    'Den av nämnden antagna planen tillämpas även här.',
    'Ny sammanräkning begärs för att utse ledamot efter Siv Torell.',
    'Styrelsen får använda 20 000 kronor ur fonden.',
    'Motionen anses besvarad.',
    'Hamnbolaget AB bemyndigas att fastställa utdelningen för året.',
    'Hamnbolaget AB får mandat att vid bokslutet fastställa beloppet.',
    'att bemyndiga ordföranden att anta anbudet.',
    'Programmet för hamnen som antogs av fullmäktige 2018 § 10, upphör att gälla.',
  ])('none: %s', (point) => {
    expect(kindOfPoint(point)).toBeNull();
  });
});
