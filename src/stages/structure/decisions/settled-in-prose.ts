import { joinPatterns } from '../join-patterns.ts';
import { personName } from '../person-names.ts';

const body = '(?:[\\p{L}-]*(?:nämnd|styrelse|möte|stämma|utskott|råd|kommitté|grupp)(?:en|et|n|t)?s)';
const decided =
  '(?:beslutat|beslutit|bestämt|godkänt|antagit|fastställt|valt|utsett|avslagit|bifallit|beviljat|bordlagt)';
const post =
  '(?:mötes|stämmo)?(?:ordförande|sekreterare|protokollförare|justerare|rösträknare|kassör|ledamot|suppleant|revisor|ersättare)';

/** How a matter is settled where no verb of the body says so. */
const forms = joinPatterns([
  // Rådet förordar en utredning, vilket också blir nämndens beslut.   … , vilket blev mötets beslut
  `, vilket (?:också |även |därmed |sedan )*(?:blir|blev) (?:${body} )?(?:beslut|beslutet)\\.$`,
  // Ingen hade annan mening, varför styrelsens beslut blev att anta anbudet.
  `^(?:[^.]{3,140}, (?:varför|så|och) )?(?:${body}|[Ss]tämmans|[Mm]ötets) beslut (?:blev|blir) att `,
  // Efter mycket prat landade vi i att tacka nej.   Till slut stannade mötet för att vänta.
  '^(?:(?:(?!\\s(?:att|som|när|om)\\s)[^.]){3,90}? )?(?:[Ll]andade|[Ll]andar|[Ss]tannade) (?:vi|man|mötet|stämman|styrelsen|gruppen|nämnden|rådet) (?:i|för) att ',
  '^(?:Vi|Man|Mötet|Stämman|Styrelsen|Gruppen|Nämnden|Rådet) (?:landade|landar|stannade) (?:till slut |slutligen )?(?:i|för) att ',
  // Enhälligt stannade kyrkorådet för elvärme.   På ordförandens fråga svarade stämman enhälligt ja till förslaget.
  '^(?:\\p{L}+ )?[Ss]tannade \\p{L}*(?:rådet|nämnden|styrelsen|stämman|mötet|fullmäktige|utskottet) för (?!att\\s)',
  '^(?:På (?:ordförandens|ordf\\.|mötesordförandens|därpå) (?:[\\p{L}]+ )?(?:fråga|proposition),? |På (?:framställd|ställd) (?:fråga|proposition),? )?[Ss]varade \\p{L}*(?:rådet|nämnden|styrelsen|stämman|mötet|fullmäktige) (?:\\p{L}+ )?(?:ja|nej)(?!\\p{L})',
  // Budgeten klubbades.   Förslaget röstades igenom.   Motionen röstades ner.
  '^(?!.*\\s(?:som|när|sedan|då)\\s)[^.,]{3,90}? (?:klubba(?:des|ts|s)(?: igenom| ne[dr])?|röstades (?:igenom|ne[dr]))(?=[\\s.,])(?! (?:ne[dr] |igenom )?(?:av|förra|i fjol|tidigare|den \\d))',
  // Årets överskott förs över till fonden.   Vinsten balanseras.   Förlusten täcks ur reserven.
  '^(?:Årets )?(?:[Öö]verskott(?:et)?|[Uu]nderskott(?:et)?|[Vv]inst(?:en)?|[Ff]örlust(?:en)?|[Rr]esultat(?:et)?) (?:förs|fördes|överförs|överfördes|balanseras|balanserades|avsätts|avsattes|täcks|täcktes|disponeras|läggs) (?:över |upp |av )?(?:till|i|ur|med|mot|enligt|som)(?!\\p{L})(?! regel|[^.]* av staten)',
  // Avgiften ska vara betald senast den 30 juni.   Avgiften skall erläggas före den 1 maj.
  '^\\p{L}*[Aa]vgift(?:en|erna) (?:ska|skall) (?:vara )?(?:(?:in)?betald?a?s?|erläggas|erlagd) (?:senast|före|innan|till)(?!\\p{L})',
  // Mötesordföranden konstaterade att mötet därmed bestämt avgifterna enligt förslaget.
  `^(?:[Mm]ötes|[Ss]tämmo)?[Oo]rdföranden? (?:konstaterade|konstaterar|förklarade|förklarar) att (?:\\p{L}+ )?\\p{L}*(?:mötet|stämman|styrelsen|nämnden|fullmäktige|föreningen) (?:därmed |således |sålunda |alltså |därigenom )(?:har |hade )?${decided}(?!\\p{L})`,
  // Siv Torell blev sekreterare.
  `^${personName} (?:blev|blir) (?:vald till )?(?:\\p{Ll}+ )?${post}\\.?$`,
]).map((source) => new RegExp(source, 'u'));

/** Says that a sentence settles a matter in a form of its own. */
export function settlesInProse(sentence: string): boolean {
  return forms.some((form) => form.test(sentence));
}

const award =
  '(?:tecken|tecknet|medalj(?:en)?|plakett(?:en)?|diplom(?:et)?|vandringspris(?:et)?|pokal(?:en)?|utmärkelse(?:n)?)';
/** What happens at a meeting and is nobody's decision. */
const happenings = joinPatterns([
  // Föreningens förtjänsttecken tilldelades Siv Torell.
  `${award}(?: i \\p{L}+)? (?:tilldelas|tilldelades|överlämnades|överlämnas|delades ut|gick till)(?!\\p{L})`,
  // I tur att avgå voro Bo Ek och Siv Torell.   Kvarstående ledamöter är Arne Lilja och Eva Lind.
  '^I tur att avgå (?:är|äro|var|voro|står|stå|stod|stodo)(?!\\p{L})',
  '^(?:Kvarstående|Kvarvarande)(?: \\p{Ll}+)? (?:är|äro|var|voro)(?!\\p{L})',
  // AL lämnade sammanträdet.   Siv Torell anslöt.   Bo Ek kom tillbaka.
  '^\\p{Lu}[\\p{L} .-]{1,40} (?:lämnade|lämnar|anlände|anslöt|infann sig|återkom|återkommer)(?: (?:till |sedan |därefter |därmed |nu )*(?:sammanträdet|mötet|stämman|rummet|lokalen|salen))?\\.$',
  // Eva Lind blev sjuk.
  `^${personName} (?:blev|blir|var|är) (?!vald|utsedd|${post})\\p{Ll}+\\.$`,
  // Mötet var enigt om att det vore synd.
  '(?:enigt?|eniga|ense|överens) om att (?:det|detta|den|de|man) (?:är|var|vore|har|hade|vill|borde)(?!\\p{L})',
  // Styrelsen avslutade mötet och …   I övrigt gick årsmötet bra.   Informerades om …   Siv Torell nominerades.
  '^\\p{L}[\\p{L} ]{1,60} (?:avslutade|öppnade) (?:mötet|sammanträdet|stämman|årsmötet)(?!\\p{L})',
  '^[^.,]{0,40}(?<!\\p{L})[Gg]ick (?:\\p{L}+ )?(?:bra|fint|utmärkt)(?!\\p{L})',
  // Bo Ek valdes föregående år på två år.
  '(?:val|utså)\\p{L}+ (?:föregående|förra) år(?:et)?(?!\\p{L})',
  // Styrelsen välkomnar intresset.   Ombud väljs vid behov.
  '^\\p{Lu}\\p{Ll}+ (?:välkomnar|välkomnade) ',
  '(?:väljs|utses|tas upp) vid behov\\.?$',
  '^(?:Det )?[Ii]nformerade?s (?:om|att)(?!\\p{L})',
  `^${personName}(?:(?:, | och )${personName})* nominerade?s(?: av (?:(?! och )[^.])*)?\\.?$`,
  // Omröstningen utföll sålunda med 9 ja mot 7 nej.   Överläggningen förklaras härmed avslutad.   Bo Ek avtackades.
  '^(?:Omröstning|Votering|Röstning|Rösträkning)en (?:utföll|utvisade|utvisar|visade|visar|gav|resulterade)(?!\\p{L})',
  '^(?:Överläggning|Debatt|Diskussion)en förklara(?:s|des|t|ts)? (?:\\p{Ll}+ )?avslutad\\.?$',
  '^(?!.*(?<!\\p{L})(?:beslut|beslöt)).*(?<!\\p{L})avtacka(?:s|des|ts)(?!\\p{L})',
  // I övrigt tackar nämnden för informationen.
  '^(?:I övrigt |Slutligen )?(?:[Tt]ackar|[Tt]ackade) [\\p{Ll}-]+ för (?:informationen|redovisningen|rapporten|genomgången|besöket|föredragningen)\\.$',
  // Styrelsen beslutar inte
  '(?<!\\p{L})beslutar (?:inte|ej)$',
]).map((source) => new RegExp(source, 'u'));

// Avgiften sattes till 200 kr 2019.   (not: … till 200 kr för 2019)
const setIn =
  /(?:sattes|bestämdes|fastställdes) till \d[\d .]*(?:kr|kronor)(?: per \p{L}+)? (?:redan |år |under )?((?:19|20)\d{2})\.?$/u;

/**
 * Says that a sentence tells of what happened, however it sounds.
 *
 * @param year the meeting's: what was set in an earlier one is told, for its own or a later one it is decided.
 */
export function onlyHappened(sentence: string, year: number | null): boolean {
  const set = setIn.exec(sentence)?.[1];
  const before = set !== undefined && year !== null && Number(set) < year;
  return before || happenings.some((form) => form.test(sentence));
}

/** What seldom decides unless a verb says who does: it may tell of other things, and of conditions. */
const asides = joinPatterns([
  // Ingen ville ta över uppdraget.
  '^(?!.*besl[uö]t)Ingen (?:ville|kunde|anmälde sig|var villig)(?!\\p{L})',
  // Efter mötet bjöd styrelsen på kaffe.   Efter stämman serverades korv.
  '^Efter (?:mötet|stämman|sammanträdet|årsmötet|förhandlingarna)(?:s slut)? (?!beslut|beslöt|valdes|utsågs)\\p{L}+(?!\\p{L})',
  // Efter olyckan som inträffade i våras stannade man för att hjälpa till.
  '^Efter \\p{Ll}+ som (?!.*beslut)',
  // Kallelsen anses inte ha skett i rätt tid.
  '(?:anses|ansågs|befanns|befinns) (?:inte|ej|icke) (?:ha|vara|ske)(?!\\p{L})',
  // Skolan läggs ned om kommunen finner det lämpligt.
  '(?<!besl[uö]t.*)(?<!\\p{L})om \\p{L}*(?:kommunen|staten|länsstyrelsen|regeringen|stämman|årsmötet|styrelsen|nämnden|fullmäktige) (?:finner|beslutar|godkänner|medger|vill|säger)(?!\\p{L})',
]).map((source) => new RegExp(source, 'u'));

/** Says that a sentence in which nobody is said to decide seems to tell of something besides the meeting's decisions. */
export function tellsAside(sentence: string): boolean {
  return asides.some((form) => form.test(sentence));
}
