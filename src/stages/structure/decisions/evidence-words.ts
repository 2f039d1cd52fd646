import { personName } from '../person-names.ts';

const consequence =
  /(?<!\p{L})(?:därmed|således|alltså|härmed|sålunda|därför|följaktligen|i enlighet härmed)(?!\p{L})/iu;

/** Words that speak for or against a sentence being a decision, wherever they stand in it. */
export const wordPatterns: readonly (readonly [string, RegExp])[] = [
  ['consequence', consequence],
  [
    'givesTask',
    /(?<!\p{L})(?:i uppdrag|i uppgift|uppdraget att|uppgiften att|åtar sig|åtog sig|uppdrog(?:s|os)?|uppdra[rs])(?!\p{L})/u,
  ],
  [
    'electionWords',
    /(?<!\p{L})(?:omval|nyval|återval|fyllnadsval|ledam\p{L}+|suppleant\p{L}*|ersättare|revisor(?:er|n)?|ordförande|sekreterare|justera\p{L}*|kassör|ombud|valberedning)(?!\p{L})/iu,
  ],
  ['personsInside', new RegExp(personName, 'u')],
  ['papers', /(?<!\p{L})(?:till handlingarna|ad acta|till protokollet)(?!\p{L})/iu],
  ['discharge', /ansvarsfrihet/iu],
  [
    'yesNo',
    /(?<!\p{L})(?:bifall|avslag|ja|nej|enhällig\p{L}*|utan ändring\p{L}*|oförändra\p{L}+)(?!\p{L})/iu,
  ],
  [
    'matterFirst',
    /^(?:\p{L}+s )?(?:Motion|Ärende|Fråg|Förslag|Ansök|Framställning|Skrivels|Yrkande|Begäran|Anbud|Rapport|Protokoll|Dagordning|Föredragningslist|Avgift|Arvode|Budget|Medlemsavgift|Berättels|Val)\p{L}*(?:et|en|n|an|na|t)(?!\p{L})/u,
  ],
  ['byProposal', /(?<!\p{L})(?:enligt|i enlighet med)(?!\p{L})/iu],
  ['amount', /\d\s?(?:kr|kronor|:-|tkr|mkr|miljoner|procent|%)/u],
  [
    'hypothetical',
    /(?<!\p{L})(?:kan|bör|skulle|borde|kunde|vill|ville|måste|om det|eventuellt|kanske)(?!\p{L})/u,
  ],
  // Stämman befanns vara behörigen utlyst.   Kallelsen ansågs ha skett i rätt tid.
  [
    'lawfulCall',
    /(?<!\p{L})(?:ansågs?|anses|befanns?|förklara\p{L}+|konstatera\p{L}+|fann|finner)(?!\p{L}| (?:inte|ej))[^.]*(?:behörig|i laga ordning|i rätt tid|stadgeenlig|utlyst|sammankallad)/u,
  ],
  [
    'answered',
    /(?<!\p{L})(?:anses?|ansågs?|förklara\p{L}+) (?:\p{L}+ )?(?:vara )?(?:besvarad|slutbehandlad|utagerad)\p{L}*/u,
  ],
  ['waits', /(?<!\p{L})(?:får|fick|ska|skall) (?:\p{L}+ )?anstå(?!\p{L})/u],
  ['withoutConsent', /(?<!\p{L})lämna(?:s|des) (?:[^.]{0,40} )?utan (?:bifall|åtgärd|avseende)(?!\p{L})/u],
  [
    'putOff',
    /(?<!\p{L})(?:skjuts|sköts|skjutes|tas|tages|togs|tar|flyttas|vilar) (?:[^.]{0,40} )?(?:upp (?:till|på|igen|vid)|till (?:nästa|mötet|sammanträdet|ett)|upp tills?)(?!\p{L})/u,
  ],
  ['adjustedAtOnce', /(?<!\p{L})omedelbart justera\p{L}+/u],
  ['undertakes', /(?<!\p{L})(?:åt(?:og|ar) sig|t(?:og|ar) på sig)(?!\p{L})/u],
  [
    'receivesTask',
    /(?<!\p{L})(?:får|fick|ges|gavs|gav|ger) (?:\p{L}+ ){0,3}?i (?:uppdrag|uppgift)(?!\p{L})/u,
  ],
  [
    'agreesOn',
    /(?<!\p{L})(?:enades om|ställ(?:er|de) sig bakom|(?:sade|sa|säger|svarade) (?:ja|nej))(?!\p{L})/u,
  ],
  [
    'laidAside',
    /(?<!\p{L})(?:läggs|lades|lägges|lägger|lade) (?:[^.]{0,60} )?till (?:handlingarna|protokollet)(?!\p{L})/u,
  ],
  ['electedLast', /(?<!\p{L})(?:om|ny|åter)?vald(?:a|es)?\.?$/u],
  [
    'postBecame',
    /^(?:Till )?\p{L}*(?:ledamöter|ledamot|suppleanter|suppleant|ersättare|revisorer|revisor|ordförande|sekreterare|kassör|ombud) blevo? \p{Lu}/u,
  ],
  ['newAccount', /(?<!\p{L})i ny räkning(?!\p{L})/u],
  ['sentOn', /(?<!\p{L})remittera\p{L}* till(?!\p{L})/u],
  ['tellsAdjusting', /^Protokollet (?:har |är )?justera/u],
  ['reserves', /(?<!\p{L})reserv(?:ation|erar|erade)(?!\p{L})/u],
  [
    'onOtherDay',
    /(?<!\p{L})(?:på|vid) (?:den )?(?:extra )?(?:stämman|mötet|årsmötet|sammanträdet|årsstämman) (?:den )?\d/u,
  ],
  ['question', /\?$/u],
  ['colon', /:$/u],
  ['long', /^.{161}/u],
];

/** What the paragraph's title says of what is decided in it. */
export const titlePatterns: readonly (readonly [string, RegExp])[] = [
  [
    'titleElects',
    /(?<!\p{L})(?:\p{L}*val|konstituering|funktionärer|justeringsm\p{L}+|justerare|representant\p{L}*)(?!\p{L})/iu,
  ],
  [
    'titleInforms',
    /(?<!\p{L})(?:inform|rapport|meddeland|övrig|lägesrapport|nästa|anmäl|delgiv|skrivelse)/iu,
  ],
  ['titleOpens', /(?<!\p{L})(?:öppn|avslut|upprop|inledning|slut(?!\p{L}))/iu],
];
