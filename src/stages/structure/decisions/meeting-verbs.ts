import { formsOf } from './verb-forms.ts';
import type { VerbForm } from './verb-forms.ts';

/** What a verb of minutes does: it decides, it says what somebody said or did, or it only helps another verb. */
export type VerbClass = 'decides' | 'settles' | 'tells' | 'is' | 'gets' | 'has' | 'may' | 'shall';

export interface MeetingVerb extends VerbForm {
  readonly class: VerbClass;
}

/**
 * Verbs by what they do, by their principal parts (see formsOf): all their forms follow. `decides` are those by which a
 * meeting disposes of a matter; `settles` those by which a sentence says how it will be, and which tell as often.
 */
const verbs: readonly (readonly [VerbClass, string])[] = [
  [
    'decides',
    `besluta, besluta beslutar beslöt beslutit besluten, bestämma+de, godkänna+de, bifalla bifaller biföll bifallit bifallen,
     bevilja, tillstyrka+te, avstyrka+te, godta godtar godtog godtagit godtagen, godtaga godtager godtog godtagit godtagen,
     medge medger medgav medgett medgiven, medgiva medgiver medgav medgivit medgiven, acceptera, tillåta tillåter tillät
     tillåtit tillåten, entlediga, befria, anta antar antog antagit antagen, antaga antager antog antagit antagen,
     fastställa+de, fastslå fastslår fastslog fastslagit fastslagen, stadfästa stadfäster stadfäste stadfäst stadfäst,
     avslå avslår avslog avslagit avslagen, avvisa, avböja+de, förkasta, neka, vägra, underkänna+de, avfärda, ogilla,
     välja väljer valde valt vald, omvälja omväljer omvalde omvalt omvald, nyvälja nyväljer nyvalde nyvalt nyvald,
     återvälja återväljer återvalde återvalt återvald, invälja inväljer invalde invalt invald, utse utser utsåg utsett utsedd,
     förordna, tillsätta tillsätter tillsatte tillsatt tillsatt, adjungera, nominera, uppdra uppdrar uppdrog uppdragit
     uppdragen, uppdraga uppdrager uppdrog uppdragit uppdragen, ålägga ålägger ålade ålagt ålagd, bemyndiga, befullmäktiga,
     anmoda, delegera, uppmana, bordlägga bordlägger bordlade bordlagt bordlagd, återremittera, återförvisa, återvisa,
     uppskjuta uppskjuter uppsköt uppskjutit uppskjuten, remittera, hänskjuta hänskjuter hänsköt hänskjutit hänskjuten,
     anslå anslår anslog anslagit anslagen, anvisa, avsätta avsätter avsatte avsatt avsatt, tilldela, upphäva+de,
     avskriva avskriver avskrev avskrivit avskriven, upplåta upplåter upplät upplåtit upplåten, inrätta, slopa, avskaffa`,
  ],
  [
    'settles',
    `höja+de, sänka+te, införa inför införde infört införd, ändra, lägga lägger lade lagt lagd, lägga lägger la lagt lagd,
     skjuta skjuter sköt skjutit skjuten, överlämna, notera, anteckna, förklara, lämna, ställa+de, ta tar tog tagit tagen,
     överlåta överlåter överlät överlåtit överlåten, förlänga+de, förlägga förlägger förlade förlagt förlagd, flytta, återkalla,
     avsluta, enas enas enades enats enad, bekräfta, tillerkänna+de, tillägga tillägger tillade tillagt tillagd, instämma+de,
     avge avger avgav avgett avgiven, hålla håller höll hållit hållen, fördela, betala, utgå utgår utgick utgått utgången,
     köpa+te, sälja säljer sålde sålt såld, hyra hyr hyrde hyrt hyrd, stryka stryker strök strukit struken, befinna befinner befann
     befunnit befunnen, anse anser ansåg ansett ansedd, finna finner fann funnit funnen, balansera, tacka, besvara, ordna, mottaga
     mottager mottog mottagit mottagen, motta mottar mottog mottagit mottagen, justera, åta åtar åtog åtagit åtagen, åtaga åtager åtog åtagit åtagen,
     låta låter lät låtit låten, använda använder använde använt använd, balansera, hänvisa, sammanträda+de, undanta undantar undantog undantagit undantagen,
     bilda, starta, anordna, utreda+de, bevaka, reparera, anställa+de, placera, publicera, förse förser försåg försett försedd, bordsätta bordsätter bordsatte bordsatt bordsatt`,
  ],
  [
    'tells',
    `informera, redogöra redogör redogjorde redogjort redogjord, redovisa, diskutera, föreslå föreslår föreslog föreslagit föreslagen,
     yrka, hemställa+de, fråga, undra, svara, berätta, påpeka, påminna+de, mena, tycka+te, framhålla framhåller framhöll
     framhållit framhållen, framföra framför framförde framfört framförd, konstatera, rapportera, presentera, föredra föredrar
     föredrog föredragit föredragen, föredraga föredrager föredrog föredragit föredragen, meddela, hälsa, öppna, läsa+te,
     visa, begära begär begärde begärt begärd, önska, hoppas hoppas hoppades hoppats x, vänta, räkna, prata, tala, poängtera,
     understryka understryker underströk understrukit understruken, betona, efterlysa+te, kritisera, erinra, anföra anför
     anförde anfört anförd, säga säger sade sagt sagd, säga säger sa sagt sagd, uppstå uppstår uppstod uppstått x,
     inkomma inkommer inkom inkommit inkommen, föreligga föreligger förelåg förelegat x, delta deltar deltog deltagit x,
     närvara närvarar närvarade närvarat x, reservera, ajournera, återuppta återupptar återupptog återupptagit återupptagen,
     behandla, kommentera, beskriva beskriver beskrev beskrivit beskriven, gå går gick gått x, komma kommer kom kommit x,
     stå står stod stått x, ligga ligger låg legat x, sitta sitter satt suttit x, heta heter hette hetat x, vilja vill ville velat x,
     tro tror trodde trott x, se ser såg sett sedd, yttra, uttala, ifrågasätta ifrågasätter ifrågasatte ifrågasatt ifrågasatt, uppge uppger
     uppgav uppgett uppgiven, nämna+de, upplysa+te, kosta, gälla+de, innebära innebär innebar inneburit inneburen, saknas saknas
     saknades saknats x, sakna, finnas finns fanns funnits x, pågå pågår pågick pågått x, börja, sluta, fortsätta fortsätter fortsatte
     fortsatt fortsatt, skriva skriver skrev skrivit skriven, ringa+de, göra gör gjorde gjort gjord, få får, ansöka+te, söka+te,
     bestå består bestod bestått x, visa, öka, minska, stiga stiger steg stigit x, sjunka sjunker sjönk sjunkit sjunken,
     avtacka, gratulera, välkomna, lova, mäta+te, röra rör rörde rört rörd, bero beror berodde berott x, behöva+de`,
  ],
  ['is', 'vara är var varit x, bli blir blev blivit x, bliva bliver blev blivit x'],
  [
    'gets',
    'få får fick fått x, erhålla erhåller erhöll erhållit erhållen, ge ger gav gett given, giva giver gav givit given',
  ],
  ['has', 'ha har hade haft x'],
  [
    'may',
    'kunna kan kunde kunnat x, böra bör borde bort x, vilja vill ville velat x, må må skulle måst x, måste måste måste måst x',
  ],
  ['shall', 'skola ska skulle skolat x, skola skall skulle skolat x'],
];

const strongest: readonly VerbClass[] = ['is', 'gets', 'has', 'may', 'shall', 'decides', 'settles', 'tells'];

/** Forms that are more often another word. */
const otherWords = new Set(['x', 'xs', 'xa', 'xt', 'för', 'utom', 'kost', 'mäts']);

/** Where a form is of several verbs, the one whose class comes first. */
function allForms(): ReadonlyMap<string, MeetingVerb> {
  const inOrder = verbs.toSorted(([a], [b]) => strongest.indexOf(a) - strongest.indexOf(b));
  const forms = inOrder.flatMap(([of, list]) =>
    list.split(',').flatMap((parts) => formsOfClass(of, parts.trim().replace(/\s+/gu, ' '))),
  );
  return new Map(forms.toReversed());
}

function formsOfClass(of: VerbClass, parts: string): readonly (readonly [string, MeetingVerb])[] {
  const forms = [...formsOf(parts)].filter(([form]) => !otherWords.has(form));
  return forms.map(([form, { voice, tense }]) => [form, { class: of, voice, tense }]);
}

/** What is known of a word of minutes as a verb, by its form in small letters. */
export const meetingVerbs: ReadonlyMap<string, MeetingVerb> = allForms();
