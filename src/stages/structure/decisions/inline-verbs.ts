import { personName } from '../person-names.ts';
import { knownBody } from './decision-announcers.ts';

/** What a body does that decides, as the verb of its sentence: `Årsmötet godkände …`, `Styrelsen gav X i uppdrag …`. */
const deeds = [
  // decides, in so many words
  'beslutar|beslutade|beslöt|(?:har|hade)(?: därmed| sålunda| således)? besluta(?:t|de)',
  'bestämmer|bestämde|kom överens om att|var enigt? om att|konstituerade sig|konstituerar sig|fastslår|fastslog',
  '(?:tar|tog|fattar|fattade) beslut (?:om|att)|(?:är|var) (?:överens|ense|eniga|enig) om att|enades om att|kom fram till att',
  // a text, a figure, a request
  'godkänner|godkände|fastställer|fastställde|antar|antog|bifaller|biföll|avslår|avslog|beviljar|beviljade',
  'godtar|godtog|upphäver|upphävde|avvisar|avvisade|avböjer|avböjde|avskriver|avskrev|accepterade?r?',
  'tillstyrker|tillstyrkte|avstyrker|avstyrkte|förordar|förordade|ställde sig bakom|ställer sig bakom',
  '(?:har|hade) (?:intet|inget|ingenting|(?:icke|inte|ej) något)(?: däremot)? att (?:erinra|invända|anmärka)',
  'medger|medgav|tillåter|tillät|(?:låter|lät)(?= (?:\\p{Lu}\\p{L}+|den|det|de|medlemmarna|styrelsen) )|nekar|nekade|befriade|befriar',
  '(?:säger|sade|sa|tackar|tackade|svarar|svarade) (?:ja|nej)|anslöt sig till|ansluter sig till|instämde|instämmer|(?:går|gick) på (?:[\\p{L}-]+s? ){0,4}(?:förslag|linje)',
  // money
  'anslår|anslog|anvisar|anvisade|avsätter|avsatte|tilldelar|tilldelade|höjer|höjde|sänker|sänkte',
  // persons
  'väljer|valde|omväljer|omvalde|utser|utsåg|nominerar|nominerade|adjungerar|adjungerade|entledigar|entledigade',
  'tillsätter|tillsatte|uteslöt|utesluter',
  // what becomes of the matter
  'bordlägger|bordlade|återremitterar|återremitterade|remitterar|remitterade|hänskjuter|hänsköt|överlämnar|överlämnade',
  '(?:lade|lägger) (?:[^.]{1,80} )?(?:till handlingarna|ad acta)|skjuter (?:upp|på)|sköt (?:upp|på)|uppskjuter|uppsköt',
  // tasks and powers
  'uppdrar|uppdrog|delegerar|delegerade|bemyndigar|bemyndigade|befullmäktigar|befullmäktigade|ålägger|ålade',
  '(?:ger|gav) .{2,80} (?:i uppdrag|rätt att|fullmakt|ansvarsfrihet|i uppgift)|(?:ger|gav) sitt (?:bifall|medgivande|godkännande)',
  // as information
  '(?:har tagit|tar|tog) (?:med tack )?(?:del av|emot|till sig) (?=\\p{L}*(?:information|rapport|redovisning|redogörelse))\\p{L}+',
  '(?:noterar|noterade) (?=(?:att (?:\\p{L}+ )?)?\\p{L}*(?:information|rapport|redovisning|redogörelse|anmäl|inkom|delegation|delgivning|meddeland))\\p{L}+',
  // of itself
  'uttalade sig|uttalar sig|ansåg sig|anser sig|fann sig|fann (?:att )?(?:utlysningen|kallelsen|mötet|stämman|den (?:var|är) utlyst)|förklarade sig|förklarade mötet',
].join('|');

const abbreviatedBody = '\\p{Lu}{2,6}';
const adverbs =
  '(?:enhälligt|därefter|också|sedan|vidare|således|alltså|därför|härefter|även|dessutom|enigt|slutligen)';

/** Årsmötet godkände dagordningen.   Mötet beslutade att dra streck i debatten.   FSG beslutar att … */
export const byBody = new RegExp(
  `^(?=\\p{Lu})(${knownBody}|${abbreviatedBody}|De närvarande|(?:Medlem|Deltag|Delägar)(?:marna|arna|na)|Byamännen|Man|Vi) (?:${adverbs} )?(?:${deeds})(?=[ ,.:]|$)`,
  'u',
);

/** Mötet konstaterade att kallelsen skett rätt och godkände dagordningen. */
export const byBodyToo = new RegExp(
  `^(?=\\p{Lu})(${knownBody}) (?:\\p{Ll}+(?:ade|de|te|ar|er)|fann|såg|ansåg) [^.]{3,140} (?:och|samt|men|utan) (?:beslutade|beslöt|beslutar|godkände|godkänner|fastställde|fastställer|antog|antar|valde|väljer|utsåg|utser|beviljade|beviljar|biföll|bifaller|avslog|avslår|uppdrog åt|uppdrar åt|ålägger|ålade|bordlade|bordlägger|återremitterade|återremitterar|(?:ger|gav) [^.]{1,60} i uppdrag|(?:lägger|lade) [^.]{1,60} till handlingarna)(?=[ ,.:])`,
  'u',
);

// Frågan om försäljning   (not: Skolan läggs ned om …)
const asked =
  '(?:[Ff]råga|[Ff]rågan|[Ff]örslag|[Ff]örslaget|[Bb]egäran|[Aa]nsökan|[Mm]otion|[Mm]otionen|[Dd]iskussion|[Öö]nskemål|[Ss]krivelse|[Ää]rende|[Ää]rendet|[Ii]nformation)';
/** Frågan om försäljning väcktes och styrelsen beslutar att vänta. */
export const bodyInTheEnd = new RegExp(
  `^(?=\\p{Lu})(?!(?:Om|När|Under förutsättning|Innan|Sedan|Därest|Ifall|Tills|Såvida)(?!\\p{L}))(?:(?!\\s(?:att|som|när|då|där|hur|innan|sedan|tills|såvida|ifall|(?<!${asked}\\s)om)\\s)[^.:]){3,140}? (?:och|varpå|varefter) (${knownBody}) (?:beslutar|beslutade|beslöt) att (?=\\p{Ll})`,
  'u',
);

const bodyAfterVerb =
  '(?:[\\p{L}-]*(?:möte|stämma|styrelse|nämnd|fullmäktige|utskott|kommitté|råd|direktion|presidi|beredning|landsting|byalag))\\p{L}*';
const verbsBeforeBody =
  'beslutar|beslutade|beslöt|godkänner|godkände|fastställer|fastställde|antar|antog|valde|väljer|utsåg|utser|uppdrog|uppdrar|bordlade|avslog|biföll|bestämde';
/** Efter diskussion beslutade styrelsen att …   I enlighet med förslaget beslutar kyrkofullmäktige att …   Beslöt mötet att … */
export const inverted = new RegExp(
  `^(?:[^.,]{3,90}?,? )?(?:${verbsBeforeBody}|${capitalised(verbsBeforeBody)}) (?:(?:en|ett) en(?:ig|igt|ad|at|hällig|hälligt) )?(${bodyAfterVerb})(?=[ ,.])`,
  'iu',
);

/** What stands before a verb without opening a clause of its own. */
const plainLead = '(?:(?!\\s(?:att|som|när|då|där|hur|om)\\s)[^.]){3,90}?';
/** Beslöts att …   Det beslutades att …   Efter votering beslöts att …   Beslut togs om att …   Beslutet blev att … */
export const impersonal = new RegExp(
  [
    '^(?:(?:Det|\\p{L}+ )? ?)(?:beslöts|beslutades|beslutas)(?=[ ,:])',
    '^(?:Det )?bestämdes (?:\\p{L}+ )?att ',
    `^${plainLead} (?:beslöts|beslutades|bestämdes) (?:[\\p{L}-]+ ){0,3}?att `,
    `^(?:${plainLead} )?(?:beslutade|beslöt|bestämde) (?:man|vi) (?:[\\p{L}-]+ ){0,3}?att `,
    '^Beslut (?:(?:togs|fattades|tas) )?(?:om )?att ',
    '^Beslutet blev att ',
    '^(?:Paragrafen|Punkten|Ärendet|Denna paragraf) (?:förklara(?:s|des)|justera(?:s|des)) (?:omedelbart|med omedelbar)',
    '^Det (?:bestäms|beslutas) att ',
  ].join('|'),
  'iu',
);

/** Efter diskussion enades styrelsen om att …   Enades om att … */
export const agreed = new RegExp(`^(?:${plainLead} )?enades (?:[\\p{L}-]+ )?om att `, 'iu');

/** Valdes beside utsågos and antogos. */
const passives =
  'utsågos|antogos|biföllos|avslogos|hänskötos|uppdrogos|uppskötos|anslogos|avskrevos|valdes|återvaldes|tillsattes|bestämdes|omvaldes|nyvaldes|invaldes|utsågs|godkändes|godtogs|fastställdes|beviljades|antogs|bifölls|avslogs|bordlades|adjungerades|tillerkändes|befriades|hänsköts|återremitterades|remitterades|entledigades|tillstyrktes|avstyrktes|lades|uppdrogs|fick i uppdrag|gavs i uppdrag|förklarades|anslogs|anvisades|avsattes|avskrevs|avvisades|upphävdes|uppsköts|sköts|noterades|antecknades|delegerades|bemyndigades|befullmäktigades|överlämnades|vägrades|nekades';
/** Valdes Siv Torell.   Dagordningen godkändes.   Till sekreterare valdes …   Att leda mötet utsågs … */
export const passive = new RegExp(
  `^(?:[^.]{2,160}? )?(${passives}|${capitalised(passives)})(?=[ ,.:]|$)(.*)$`,
  'u',
);

const presentPassives =
  'godkänns|godkännes|fastställs|fastställes|lägges|bordlägges|antages|bifalles|väljes|läggs|beviljas|bordläggs|antas|bifalls|avslås|återremitteras|väljs|omväljs|nyväljs|utses|noteras|antecknas|tillstyrks|avstyrks|anslås|avsätts|får i uppdrag|ges i uppdrag|uppdras|adjungeras';
/** Dagordningen godkänns.   (where nothing announces decisions, minutes in the present tense decide so) */
export const presentPassive = new RegExp(
  `^(?:[^.]{2,160}? )?(${presentPassives}|${capitalised(presentPassives)})(?=[ ,.:]|$)(.*)$`,
  'u',
);

const posts =
  '(?:\\p{L}*[Oo]rdförande|(?:\\p{L}+)?[Ss]ekreterare|[Kk]assör|[Ll]edam(?:ot|öter)|[Ss]uppleant(?:er)?|[Rr]evisor(?:er)?|[Ee]rsättare|[Jj]usterare|[Jj]usteringsm(?:an|än)|[Rr]östräknare|[Mm]aterialförvaltare|[Ss]ammankallande)';
/** Suppleanter för ett år blevo …   Omvald blev …   Mötesordförande blev Siv Torell.   Omval av Siv Torell. */
export const elected = new RegExp(
  [
    '^(?:[^.]{0,50} )?(?:[Oo]m|[Nn]y)?[Vv]alda? blevo? ',
    `^(?:Till |Som )?(?:\\p{L}+ )?${posts}(?: [^.]{0,40})? blevo? `,
    `^\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{L}+ fortsätter som ${posts}`,
    '^(?:Om|Ny|Åter|Fyllnads)val (?:av|på|skedde av|för) [^.]+\\.$',
    // Siv och Bo accepterade och blev valda.   Val av ordförande för mötet: Siv Torell.
    '^[^.]{3,80} och blevo? (?:om|ny)?valda?(?=[ ,.]|$)',
    `^Val av [^.:]{3,60}: (?![^.]*(?:föresl|nominer|avböj|avsa|avsäg))${personName}`,
    '^Val (?:av|till) [^.:]{3,60} (?:i enlighet med|enligt) [^.]*förslag\\.?$',
  ].join('|'),
  'u',
);

/** Styrelsen erhöll ansvarsfrihet.   Avgiften lämnades oförändrad.   Mötet ansågs behörigen utlyst.   Förslaget vann bifall. */
export const formula = new RegExp(
  [
    `^${plainLead} (?:erhöll|fick|gavs|lämnades) (?:[\\p{L}]+ ){0,4}?ansvarsfrihet(?!\\p{L})`,
    '^(?:\\p{L}+ ){0,3}?[Aa]nsvarsfrihet (?:gavs|lämnades|meddelades)(?!\\p{L})',
    `^\\p{L}*(?:[Aa]vgift(?:en|erna)?|[Aa]rvode(?:t|n|na)?)(?: [^.,]{1,60})? (?:lämnades|blir|förblir|kvarstår|lämnas|bibehölls|ska vara|skall vara) oförändra(?:d|t|de)(?!\\p{L})`,
    `^${plainLead} vann (?:\\p{L}+ )?bifall(?!\\p{L})`,
    `^(?:Motion|Framställning|Medborgarförslag|Förslag|Yrkande)(?:en|et|erna)?(?: (?!att\\s|som\\s)[^\\s.]+){0,12}? föranle(?:dde|der|tt) (?:(?:icke|inte|ej) någon|ingen) (?:vidare |ytterligare )?åtgärd(?!\\p{L})`,
    `^${plainLead} (?:ansågs|befanns|anses|befinns|konstaterades) (?:vara )?(?:(?:behörigen|stadgeenligt|rätteligen|korrekt) (?:utlys[td]|sammankalla[td]|kalla[td])|i (?:laga|behörig|stadgeenlig) ordning)`,
    '^[^.]{3,140}, vilket (?:[\\p{L}]+ )?(?:godkände|godkändes|bifölls|biföll|accepterades|antogs|beviljades)(?!\\p{L})',
    '^[^.]{3,140}(?:,| \\d{4}-\\d{2}-\\d{2}) som (?:också |även )?(?:godkänns|godkändes|bifalls|bifölls|antogs|fastställdes)(?: av (?:mötet|styrelsen|stämman|nämnden|årsmötet))?\\.?$',
    `^${plainLead} (?:gavs|ges|får|fick|tillerkändes) (?:(?!enligt |inte |ej |ingen )[\\p{L}-]+,? ){0,4}?(?:närvaro|yttrande|yrkande|förslags)rätt(?!\\p{L})`,
    '^(?:Frågan|Punkten|Ärendet)(?: om [^.]{3,120}?)? (?:ajourneras(?! (?:kl|i |för |mellan |\\d)|\\p{L})|ajournerades (?:till|tills) (?!kl|\\d))',
    '^\\p{L}*(?:[Aa]vgift|[Aa]rvode|[Ee]rsättning)(?:en|erna|et|t|n|na)?(?: [^.,]{1,60})? (?:bestäms|sätts|sattes|bestämmes) till \\d',
    `^${plainLead} (?:lämnas|lämnades|förblir) (?:tills vidare )?vakanta?(?!\\p{L})`,
    '^(?:Frågan|Detta|Vilket) (?:besvarades|besvaras) (?:\\p{L}+ )?(?:med (?:ett )?ja|jakande)(?!\\p{L})',
    `^${plainLead} fick (?:\\p{L}+s )?uppdrag(?:et)? att `,
    `^${plainLead} (?:överläts|överlämnades) (?:åt|till) \\p{L}*(?:styrelsen|nämnden|utskottet|kommittén|presidiet)(?!\\p{L})`,
  ].join('|'),
  'u',
);

/** Årets överskott skulle balanseras i ny räkning.   Vicevärden skall härutöver ha fri telefon. */
export const addition =
  /^(?:Årets|Periodens|Resultatet|Överskottet|Underskottet|Vinsten|Förlusten)(?!\p{L}).{0,120} (?:balansera(?:s|des)|överför(?:s|des|as)|föra?s|fördes) (?:i|till) (?:ny räkning|nästa års? räkning|eget kapital|det egna kapitalet)|^[^.]{3,60} (?:ska|skall|skulle) (?:härutöver|därutöver|dessutom) /u;

const papers =
  'information|rapport|redovisning|redogörelse|meddelande|skrivelse|protokoll|anmälan|berättelse';
/** What some of the verbs need to speak of a decision: lades … till handlingarna, förklarades … utlyst. */
export const needs: ReadonlyMap<string, RegExp> = new Map([
  ['lades', /till handlingarna|ad acta|till protokollet/u],
  ['läggs', /till handlingarna|ad acta|till protokollet/u],
  ['sköts', /(?<!\p{L})upp(?!\p{L})/u],
  ['förklarades', /utlyst|behörig|beslut(?:s)?för|sammankallad/u],
  ['noterades', /^[.]?$|till protokollet|till handlingarna/u],
  ['noteras', /^[.]?$|till protokollet|till handlingarna/u],
  ['antecknades', /^[.]?$|till protokollet|till handlingarna/u],
  ['antecknas', /^[.]?$|till protokollet|till handlingarna/u],
  [
    'överlämnades',
    new RegExp(
      `till [\\p{L}-]*(?:styrelsen|nämnden|utskottet|beredningen|förvaltningen|${papers})|till [^.]{3,60} för (?:besvarande|handläggning|yttrande|åtgärd|beredning|verkställ)`,
      'u',
    ),
  ],
  ['remitterades', / till /u],
  // Protokollet anslogs på kommunens anslagstavla …
  ['anslogs', /^(?!.*anslag(?:stavla|et|s)).*$/u],
]);

function capitalised(words: string): string {
  return words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
