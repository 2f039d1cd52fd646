import { monthNames } from '../../../records/months.ts';
import { findDate, findDayFrom, findShortDate } from '../swedish-dates.ts';

/** By when something is to be done. */
export interface Due {
  /** As printed: `senast den 31 oktober 2017`, `till nästa möte`. */
  readonly text: string;
  /** `YYYY-MM-DD` where it is a day; a day without a year is the first one from the meeting on. */
  readonly date: string | null;
}

const month = `(?:${monthNames}|jan|feb|apr|aug|sept?|okt|nov|dec)`;
const year = '(?:19|20)\\d{2}';
const weekday = '(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)? )?';
// den 31 oktober 2017   20 maj   2017-10-31   31/10 2017   1 november kl. 12.00
const day = `(?:${weekday}(?:den )?\\d{1,2}(?::?e)? ${month}\\.?(?:,? ${year})?|den \\d{1,2}\\.(?:0?[1-9]|1[0-2])(?!\\d|\\.\\d)|(?:den )?\\d{1,2}\\.(?:0?[1-9]|1[0-2])\\.${year}|${year}-\\d{2}-\\d{2}|[012]\\d(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])(?!\\s?(?:kr|:-|st))|\\d{1,2}\\/\\d{1,2}(?:[ -]${year})?|${year})`;
// oktober månads utgång   utgången av mars 2018   årsskiftet 2017/2018   vecka 12   kvartal 2
const period = `(?:(?:utgången|slutet|början|mitten) av (?:\\p{L}+ )?(?:\\p{L}+|${year})(?: ${year})?|(?:${month}|årets|månadens|veckans|terminens|läsårets|sommarens|höstens|vårens)(?: månads)? (?:utgång|slut)|årsskiftet(?: ${year}(?:[/–-]\\d{2,4})?)?|(?:v\\.?|vecka) ?\\d{1,2}|(?:kvartal \\d|\\p{L}+ kvartalet)(?: ${year})?|${month}(?: ${year})?|(?:våren|hösten|sommaren|vintern)(?: ${year})?)`;
// fredag   nästa onsdag   påsk   sportlovet   sista mars
const holiday = `(?:(?:nästa )?(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|(?:nästa |denna )?veckan?|(?:påsk|pingst|midsommar|jul|nyår|advent|valborg|semester|skolstart|terminsstart|\\p{Ll}*lov)(?:afton|helgen|en|et)?|[Aa]lla helgons dag|sista ${month})`;
const gathering =
  '\\p{L}*(?:möte|mötet|sammanträde|sammanträdet|sammankomst|stämma|stämman|uppföljning|uppföljningen|bokslut|bokslutet)';
// nästa möte   sammanträdet i maj   mötet den 3 juni   höstmötet   ordinarie föreningsstämma 2018
const meeting = `(?:den )?(?:(?:höstens|vårens|nämndens|styrelsens|utskottets|direktionens|fullmäktiges|förbundsstyrelsens|årets|dess) )?(?:(?:nästa|nästkommande|nästföljande|kommande|ordinarie|extra|följande|första) )*(?:(?:(?!varje|varannat|alla)\\p{L}+ )?${gathering})(?: (?:i|under) ${month}(?: ${year})?| ${day})?`;

const phrases = [
  `(?:allra )?senast (?:(?:vid|till|på|under|inom|i|före|innan|per) )?(?:${day}|${period}|${meeting}|${holiday})(?!-)`,
  `(?:före|innan|intill|fram till|till och med|t\\.?o\\.?m\\.?) (?:${day}|${period}|${meeting}|${holiday}|\\p{L}{4,}(?:en|et|an|na)(?!\\p{L}))`,
  `(?<!(?:kall|inbjud)\\p{L}* )(?:till|vid|på|inför|i samband med) ${meeting}`,
  `till (?:${day}|${period})`,
  `inom (?:\\d{1,3}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|fjorton) (?:dagar|dag|veckor|vecka|månader|månad|år)`,
  `under (?:${period}|${year}|\\p{Ll}*lovet|\\p{Ll}*helgen)`,
  '(?<!från )(?:v\\.?|vecka) ?\\d{1,2}(?=[.,;]?$)',
  '(?:innan|före|till) dess',
  `i ${month}(?: ${year})?(?=[.,;]?$)`,
].map((source) => new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'iu'));

/** The first phrase of a text that says by when; the surest form first. `from` is the meeting's date. */
export function findDue(text: string, from: string | null): Due | null {
  // kalla till extra stämma under oktober   (when it is held)
  const isHeld = /(?<!\p{L})(?:kalla|bjuda in|inbjuda) till /u.test(text);
  for (const phrase of phrases) {
    const said = phrase.exec(text)?.[0];
    if (said !== undefined && !(isHeld && /^(?:till|under|i|vid|på)\s/iu.test(said)))
      return { text: said, date: dateOf(said, from) };
  }
  return null;
}

function dateOf(text: string, from: string | null): string | null {
  const whole = findDate(text) ?? (/(?<!\d)\d{6}(?!\d)/u.test(text) ? findShortDate(text) : null);
  if (whole !== null) return whole.date;
  const at = /\d{1,2}(?::?e)?\s\p{L}|\d{1,2}\//u.exec(text)?.index;
  return at === undefined ? null : findDayFrom(text.slice(at), from);
}
