import { escapeControls } from '../../escape-controls.ts';
import type { MorningReport, ReportedFile, ReportedMinutes } from './morning-report.ts';
import {
  capital,
  clock,
  count,
  counted,
  dayAndYear,
  duration,
  list,
  number,
  rhythm,
  room,
} from '../../swedish.ts';

/** More of a kind than this are counted, not listed; the JSON has them all. */
export const mostListed = 60;

/** Whether nothing could be looked up: there are no figures then, not zeros. */
export function isBare({ history }: MorningReport): boolean {
  return history.length === 0;
}

/** How a morning begins: nothing to do, something to look at, or something that stands still. */
export type Tone = 'calm' | 'attention' | 'trouble';

export function toneOf(report: MorningReport): Tone {
  if (report.night.state === 'failed' || report.disk.some(({ low }) => low)) return 'trouble';
  const { toReview, quarantined, waiting, partial } = report.counts;
  return toReview + quarantined + waiting + partial + remarks(report).length > 0 ? 'attention' : 'calm';
}

/** The night in one sentence: `Tre protokoll kom in och är inlästa.` */
export function headline({ night, counts }: MorningReport): string {
  if (night.state === 'failed') return 'Natten kunde inte slutföras.';
  if (counts.minutes > 0) {
    const are = counts.minutes === 1 ? 'är inläst' : 'är inlästa';
    return `${capital(counted(counts.minutes, 'protokoll', 'protokoll', 'ett'))} kom in och ${are}.`;
  }
  if (counts.files > 0)
    return `${capital(counted(counts.files, 'fil', 'filer'))} kom in, men inget protokoll kändes igen.`;
  if (counts.quarantined + counts.waiting > 0) return 'Inget nytt kunde läsas in i natt.';
  return 'Inget nytt kom in i natt.';
}

/** What follows from it: `Två protokoll behöver ses över och en fil ligger i karantän.` */
export function consequence(report: MorningReport): string {
  const { counts, night } = report;
  if (night.state === 'failed') return 'Det som hann läsas in är sparat. Resten ligger kvar i inkorgen.';
  const toSee = minutesToReview(report).length + filesToReview(report).length;
  const parts = [
    ...(toSee > 0 ? [`${counted(toSee, 'protokoll', 'protokoll', 'ett')} behöver ses över`] : []),
    ...(counts.quarantined > 0 ? [`${counted(counts.quarantined, 'fil', 'filer')} gick inte att läsa`] : []),
    ...(counts.waiting > 0 ? [`${counted(counts.waiting, 'fil', 'filer')} väntar till nästa natt`] : []),
  ];
  if (parts.length > 0) return `${capital(list(parts))}.`;
  return toneOf(report) === 'calm' ? 'Du behöver inte göra något.' : 'Se punkterna nedan.';
}

/** A remark about the operation: what it is, and what to do. */
export interface Remark {
  readonly title: string;
  readonly text: string;
}

/** What is to be said of the operation, worst first. */
export function remarks(report: MorningReport): Remark[] {
  return [
    ...nightRemarks(report),
    ...diskRemarks(report),
    ...archiveRemarks(report),
    ...mailRemarks(report),
    ...silenceRemarks(report),
    ...leftRemarks(report),
  ];
}

function nightRemarks({ night, left }: MorningReport): Remark[] {
  const failed = {
    title: 'Körningen stannade på ett fel',
    text: `Visa den som sköter servern: ${night.failure ?? 'okänd orsak'}`,
  };
  const interrupted = {
    title: 'Körningen avbröts i förtid',
    text: 'Servern eller en person stoppade den. Nästa natt fortsätter den där den slutade.',
  };
  const unfinished = {
    title: `${capital(counted(left.notBegun.length, 'fil', 'filer'))} hanns inte med`,
    text: 'De ligger kvar i inkorgen och läses nästa natt.',
  };
  const cutOff = {
    title: 'En tidigare körning bröts utan rapport',
    text: `Den började ${night.cutOff.map(moment).join(', ')}. Inget är förlorat: det den hann med står i den här rapporten.`,
  };
  return [
    ...(night.state === 'failed' ? [failed] : []),
    ...(night.state === 'interrupted' ? [interrupted] : []),
    ...(left.notBegun.length > 0 ? [unfinished] : []),
    ...(night.cutOff.length > 0 ? [cutOff] : []),
  ];
}

function diskRemarks({ disk }: MorningReport): Remark[] {
  return disk
    .filter(({ low }) => low)
    .map(({ what, free }) => ({
      title: `Bara ${room(free)} ledigt på disken`,
      text: `${what === 'database' ? 'Där databasen ligger' : 'Där arkivet ligger'} behövs mer plats. Visa den som sköter servern.`,
    }));
}

function archiveRemarks({ originalsGone }: MorningReport): Remark[] {
  if (!originalsGone) return [];
  return [
    {
      title: 'De senaste originalen finns inte i arkivet',
      text: 'Har någon tagit bort dem med avsikt behöver du inte göra något. Visa annars den som sköter servern.',
    },
  ];
}

function mailRemarks({ mailTrouble }: MorningReport): Remark[] {
  if (mailTrouble === null) return [];
  return [
    {
      title: 'Förra rapporten kunde inte skickas med e-post',
      text: `Visa den som sköter servern: ${mailTrouble}`,
    },
  ];
}

function silenceRemarks({ emptyNights, missedMeetings }: MorningReport): Remark[] {
  const empty =
    emptyNights === null
      ? []
      : [
          {
            title: `Inkorgen har varit tom ${number(emptyNights)} nätter i rad`,
            text: 'Kontrollera att skannern och den delade mappen fungerar, om ni väntade er något.',
          },
        ];
  const missed = missedMeetings.map(({ body, lastMeeting, expected, usualInterval }) => ({
    title: `Inget protokoll från ${body}`,
    text: `Protokoll brukar komma ${rhythm(usualInterval)}. Det senaste är från ${dayAndYear(lastMeeting)}; ett möte väntades omkring ${dayAndYear(expected)}.`,
  }));
  return [...empty, ...missed];
}

function leftRemarks({ left }: MorningReport): Remark[] {
  const moving = {
    title: `${capital(counted(left.moving.length, 'fil', 'filer'))} skrevs fortfarande`,
    text: `${named(left.moving)}. Läses nästa natt, när kopieringen är klar.`,
  };
  const notFiles = {
    title: 'Genvägar i inkorgen',
    text: `${named(left.notFiles)}. Genvägar följs inte: lägg själva filen i inkorgen.`,
  };
  return [...(left.moving.length > 0 ? [moving] : []), ...(left.notFiles.length > 0 ? [notFiles] : [])];
}

const mostNames = 5;

function named(names: readonly string[]): string {
  const rest = names.length - mostNames;
  return list([
    ...names.slice(0, mostNames).map(escapeControls),
    ...(rest > 0 ? [`${number(rest)} till`] : []),
  ]);
}

/** Tonight's protocols that a person should look at, those with the most matters first. */
export function minutesToReview({ files }: MorningReport): (ReportedMinutes & { file: string })[] {
  return files
    .filter(({ state }) => state !== 'known')
    .flatMap(({ name, minutes }) => minutes.map((each) => ({ ...each, file: name })))
    .filter(({ matters }) => matters.length > 0)
    .sort((a, b) => b.matters.length - a.matters.length);
}

/** Tonight's files that hold no protocol, or were read in part, and ask for a person. */
export function filesToReview({ files }: MorningReport): ReportedFile[] {
  return files.filter(({ state, minutes, matters }) => {
    return state !== 'known' && minutes.length === 0 && matters.length > 0;
  });
}

/** `Styrelsen för Sjöby hamn, 25 november 2022`; what is not known is said to be so. */
export function meetingOf({ body, date }: Pick<ReportedMinutes, 'body' | 'date'>): string {
  return `${body ?? 'Okänt organ'}, ${date === null ? 'datum saknas' : dayAndYear(date)}`;
}

/** `§21, sidan 4` and how many times: where a person should look. */
export function placeOf(matter: {
  readonly page: number | null;
  readonly paragraph: string | null;
  readonly count: number;
}): string {
  const first = [matter.paragraph, matter.page === null ? null : `sidan ${matter.page}`];
  const place = first.filter((part) => part !== null).join(', ');
  if (matter.count === 1) return place;
  const more = `${number(matter.count)} ställen`;
  return place === '' ? more : `${more}, först ${place}`;
}

/** How long it took, what is left on the disks, what waits in the archive. */
export function afterwords(report: MorningReport): string[] {
  const { night, disk, counts } = report;
  const places = { database: 'databasen', archive: 'arkivet' };
  return [
    `Körningen tog ${duration(night.seconds)} (${clock(night.startedAt)}–${clock(night.endedAt)}).`,
    ...disk.map(
      ({ what, free, total }) => `Ledigt där ${places[what]} ligger: ${room(free)} av ${room(total)}.`,
    ),
    ...(isBare(report)
      ? []
      : [
          `I hela arkivet väntar ${count(counts.toReviewInAll, 'anmärkning', 'anmärkningar')} på granskning.`,
        ]),
  ];
}

function moment(iso: string): string {
  return `${new Date(iso).toLocaleDateString('sv-SE')} kl. ${clock(iso)}`;
}
