import type { FC } from 'hono/jsx';
import type { ReviewItem } from '../../../records/review-item.ts';
import { MarkedWord } from '../../html/marked-word.tsx';
import { ScanCrop } from '../../html/scan-crop.tsx';

/** What a matter is about: its part of the scan, the line as it was read and as it stands now. */
export const MatterView: FC<{ readonly item: ReviewItem }> = ({ item }) => (
  <>
    {item.box === null || item.minutesId === null || item.page === null ? null : (
      <ScanCrop
        minutesId={item.minutesId}
        page={item.page}
        box={item.box}
        label={`Utsnitt ur sidan ${item.page} i originalet. Texten står här nedanför.`}
      />
    )}
    <Lines item={item} />
  </>
);

const Lines: FC<{ readonly item: ReviewItem }> = ({ item: { sourceText, cleanText, word, old } }) => {
  if (cleanText === null && old === null) return null;
  return (
    <dl class="reading">
      {old === null ? null : (
        <>
          <dt>Raden när den rättades</dt>
          <dd>{old.sourceText}</dd>
          <dt>Rättad till</dt>
          <dd>{old.cleanText}</dd>
        </>
      )}
      {sourceText === null || sourceText === cleanText ? null : (
        <>
          <dt>Som den lästes</dt>
          <dd>
            {word === null ? (
              sourceText
            ) : (
              <MarkedWord text={sourceText} start={word.sourceStart} end={word.sourceEnd} />
            )}
          </dd>
        </>
      )}
      {cleanText === null ? null : (
        <>
          <dt>Som den står i texten</dt>
          <dd>
            {word === null ? cleanText : <MarkedWord text={cleanText} start={word.start} end={word.end} />}
          </dd>
        </>
      )}
    </dl>
  );
};
