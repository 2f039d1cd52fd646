/** Words that ask: they stand in no answer. */
const asking = 'vem vems vad när hur var vart varför varifrån vilken vilket vilka vilkas';
/** Words that any text holds, whatever it is about. */
const common =
  'i på av för och att till om det den de en ett som med vid från är var blev blir bli har hade ha ska skall ' +
  'skulle kan kunde får fick få eller men så sig sin sitt sina vi vår vårt våra oss han hon hans hennes dem deras ' +
  'detta denna dessa där här inte ej ut upp in ned ner under över efter före genom mot hos enligt samt även också ' +
  'finns fanns säger sade sa går gick står stod mycket många man nu då än';
/** What every paragraph belongs to; a registrar types them out of habit. */
const ofMeetings =
  'dnr diarienr diarienummer ärendenummer möte mötet möten sammanträde sammanträdet styrelsemöte styrelsemötet ' +
  'styrelsesammanträde nämndsammanträde nämndmöte protokoll protokollet protokollen sammanträdesprotokoll ' +
  'mötesprotokoll paragraf paragrafen';

const slight: ReadonlySet<string> = new Set(`${asking} ${common} ${ofMeetings}`.split(' '));
const questions: ReadonlySet<string> = new Set(asking.split(' '));

/** Whether a lower-case word may be missing in what is found: it says nothing of what is looked for. */
export function isSlight(word: string): boolean {
  return slight.has(word);
}

export function isQuestionWord(word: string): boolean {
  return questions.has(word);
}
