import { remember } from './remember.ts';

const label =
  '(?:(?:D[nu]r|DNR|Diarienr|Diarienummer|DIARIENUMMER|Diarie|Ärendenr|Ärendenummer|ÄRENDENUMMER|Ärende nr|Ärende-?ID|Mål nr|Akt(?:nr| nr)|(?<=^)(?:Ärende|Akt))\\.?\\s*[:.]?)';
// 2011/KS 0206 001: the register and the plan's group behind the year
const yearFirst = '(?:19|20)\\d{2}\\/\\p{Lu}{2,5}\\s\\d{1,5}(?:\\s\\d{2,3}(?![\\p{L}\\d]))?';
const code =
  `(?:${yearFirst}|` +
  '(?:\\p{Lu}[\\p{L}-]{0,9}\\s)?(?:(?:\\d{2})?\\p{Lu}\\p{L}{0,9}[-/.:]?)?\\d+(?:(?::-|[-–/:.])[\\p{L}\\d]+)*(?:\\s\\d{2,4}(?![\\p{L}\\d]))?)';
// Dnr 2018/0219 KS-5   (and the register's group behind it)
// Dnr KS 2017/112   Ärendenummer AB-2023-01023   Diarienr: 17/12   Ärende SEB 2022-118
const labelled = new RegExp(
  `[,(]?\\s*${label}\\s*(${code})(?:\\s\\p{Lu}{2,4}-\\d{1,2}(?=\\s|$))?\\)?\\.?`,
  'u',
);
// reports, statutes and championships: SOU 2022:41   AFS 2001:1   VM 2023/24
const noRegister = '(?!(?:SOU|SFS|COM|KOM|\\p{Lu}*FS|[JU]?[VE]M|J?SM|OS|EU|EG|FN|ISO|EN|[HV]T)[ /-]?\\d)';
// Informations- och frågestund (SÄN/2012:3); not a report or a statute that the title names: … (SOU 2022:41)
const bracketed = new RegExp(
  `(?:^|\\s)[([]${noRegister}(\\p{Lu}{2,}\\p{L}*[ -/]?\\d{2,4}[/:.-]\\d{1,6}(?:[-.]\\d{1,4})?)[)\\]]$`,
  'u',
);
// Ny förskola, dnr KS 2019/331   in small letters only at the end
const atEnd = new RegExp(`[,(]\\s*(?:dnr|diarienr|ärendenr)\\.?\\s*:?\\s*(${code})\\)?\\.?$`, 'u');
// Patientnämndens årsrapport 2021 PN 2022/7; not … KS 2022-03-05
const trailing = new RegExp(
  `\\s(?!\\S+[ -/]?\\d{4}-\\d{2}-\\d{2}$)${noRegister}(\\p{Lu}{2,6}[ -/]?(?:19|20)\\d{2}[/:.-]\\d{1,6}(?:[-./]\\d{1,4})?|(?:19|20)\\d{2}-0\\d{4,5})$`,
  'u',
);
// KS-2021/0034   RS/112/2023   RS/2018/112   SN/2020/0146/003   KS.2023.288
const aloneAfterRegister =
  '(?:\\p{Lu}{2}\\p{L}*|\\p{Lu}(?!\\p{L}))(?:[ /-]?(?:19|20)?\\d{2,4}[/:.-]\\d{1,6}(?:[-.:/]\\d{1,4}(?:\\.\\d{1,3})*)?|\\/\\d{1,6}\\/(?:19|20)\\d{2}|\\.(?:19|20)\\d{2}\\.\\d{1,6})';
// 2018-00112   2016/22 SN; not 2019/020, 2015-123 or 2023/24 IFK
const aloneAfterYear =
  '(?:19|20)\\d{2}[/-]\\d{5,6}(?:[-.]\\d{1,4})*|(?:19|20)\\d{2}[/-]\\d{1,6}\\s(?:\\p{Lu}{1,3}N|[KR][SF])';
// 336-3001/2007
const journal = '\\d{2,4}-\\d{1,5}\\/(?:19|20)\\d{2}';
// 1435/22   00322/2026; not 12/13, 100/50, 2023/24 or 2023/2024
const beforeYear =
  '(?!(?:19|20)\\d{2}\\/(?:19|20)?\\d{2}(?!\\d))\\d{3,5}\\/(?:[0-3]\\d|9\\d|(?:19|20)\\d{2})(?!\\d)';
const twoDigits = (year: number): string => String(year % 100).padStart(2, '0');
const yearAndNext = Array.from(
  { length: 100 },
  (_, year) => `${twoDigits(year)}\\/(?:19|20)?${twoDigits(year + 1)}`,
);
const noSeason = `(?!(?:19|20)?(?:${yearAndNext.join('|')})(?!\\d))`;
const register =
  '(?:K(?:s(?:au|tu|u)?|f[ns]?|n|st|rn)|Au|Tu|Bu?n|Bmn|Mb?n|S[bt]?n|Su|Tn|Ubn|Un|Utn|Vo?n|Omn|Gv?n|Hs?n|Ln|Nn|Fn|Ftn|Rs|Rf|Ls|Lf|Fs|Ss)';
// DEN 12/10   ETAPP 12/13   LAG 18/222
const capitalWord =
  '(?!(?:DEN|KL|NR|SID|KAP|BIL|PROP|MOT|ÅR|MAJ|MÅN|TIS|ONS|TORS?|FRE|LÖR|SÖN|LAG|PLAN|TAXA|ETAPP|VECKA|DEL|SKOLA|MÅL)(?!\\p{L}))';
// Ks 06/110 041   Ks2014/0512 008   KSTU 05/232-109; not Plan 24/250, Lag 2018/222 or Ks 2023/24
const ofBody = `(?:${register}|${capitalWord}\\p{Lu}{2,5})(?!\\p{L})\\s?${noSeason}(?:\\d{2}|(?:19|20)\\d{2})\\/\\d{2,5}(?:[\\s-]\\d{3})?`;
// BOKSLUT 30.9.2016: no register is so long, and what ends in a date is none
const noDate = '(?!.*(?:\\d{4}-\\d{2}-\\d{2}|\\s\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d{2})$)';
// Ks 04:199   Ks 04:199 041   STK-KOM-2013-00993
const ofYear = `${register}\\s(?:[0-3]\\d|9\\d):\\d{1,4}(?:\\s\\d{3})?|\\p{Lu}{2,4}(?:-\\p{Lu}{2,4})-(?:19|20)\\d{2}-\\d{1,6}`;
const alone = new RegExp(
  `^${noRegister}${noDate}(${aloneAfterRegister}|${aloneAfterYear}|${beforeYear}|${ofBody}|${ofYear}|${journal})$`,
  'u',
);
// § 7 SN 2016/22 Taxa för hemtjänst   § 8 RS160123 Detaljplan   § 16 1379/22 Detaljplan
const leading = new RegExp(
  `^${noRegister}(\\p{Lu}{2,6}(?:[ /-]?(?:19|20)\\d{2}[/-]\\d{1,6}(?:[-.]\\d{1,4})?|\\.(?:19|20)\\d{2}\\.\\d{1,6}|\\d{6})|${beforeYear}|${ofBody})(?=\\s(?:\\p{Lu}|forts))`,
  'u',
);

// 00123/20212.6: the archive's plan code has no space before it
const withPlanCode = /^(\d{3,6}\/(?:19|20)\d{2})(\d{1,2}(?:\.\d{1,2})+)$/u;

export interface WithoutCase {
  /** The text without its case number. */
  readonly text: string;
  readonly caseNumber: string | null;
}

// Ärende 5, KF 2024/0012: the matter's place on the agenda, beside its registration number or alone
const agendaItem = /^Ärende(?:\s?nr\.?)?\s\d{1,3}(?=$|[,:])[,:]?\s*/u;

// Dnr 191/2013   Kod 623
// Diariekod: 609   (alone)
const planGroup = /(?<=\d)\s+Kod\s\d{2,3}$|^(?:Diariekod|Diarieplan|Plankod)\s?:?\s[\d.]+$/u;

/** Takes the case's registration number out of a heading's line, and the matter's place on the agenda. */
export const takeCaseNumber = remember(withoutCase);

function withoutCase(printed: string): WithoutCase {
  const text = printed.replace(agendaItem, '').replace(planGroup, '');
  if (!/\d/u.test(text)) return { text, caseNumber: null };
  const match =
    labelled.exec(text) ??
    bracketed.exec(text) ??
    atEnd.exec(text) ??
    alone.exec(text) ??
    leading.exec(text) ??
    trailing.exec(text);
  if (!match) return { text, caseNumber: null };
  const [, registered, plan] = withPlanCode.exec(match[1] ?? '') ?? [];
  const left = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  const rest = left.replace(/\s{2,}/gu, ' ').replace(/[\s,–-]+$/u, '');
  return {
    text: rest.trim(),
    caseNumber: plan === undefined ? (match[1] ?? '').trim() : (registered ?? null),
  };
}
