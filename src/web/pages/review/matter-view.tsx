import type { FC } from 'hono/jsx';
import type { PictureFault } from '../../../pipeline/page-pictures/page-picture.ts';
import type { ReviewItem } from '../../../records/review-item.ts';
import { MarkedWord } from '../../html/marked-word.tsx';
import { ScanCrop } from '../../html/scan-crop.tsx';

interface MatterProps {
  readonly item: ReviewItem;
  /** Why its page has no picture, where that is known. */
  readonly fault: PictureFault | null;
}

/** What a matter is about: its part of the scan, the line as it was read and as it stands now. */
export const MatterView: FC<MatterProps> = ({ item, fault }) => (
  <>
    {fault === null ? <Crop item={item} /> : <p class="note warm">{fault.message}</p>}
    <Lines item={item} />
  </>
);

const Crop: FC<Pick<MatterProps, 'item'>> = ({ item: { box, minutesId, page } }) =>
  box === null || minutesId === null || page === null ? null : (
    <ScanCrop
      minutesId={minutesId}
      page={page}
      box={box}
      label={`Utsnitt ur sidan ${page} i originalet. Texten står här nedanför.`}
    />
  );

const Lines: FC<{ readonly item: ReviewItem }> = ({
  item: { sourceText, cleanText, sentence, word, old },
}) => {
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
      {sentence === null || sentence === cleanText ? null : (
        <>
          <dt>Hela meningen</dt>
          <dd>{sentence}</dd>
        </>
      )}
    </dl>
  );
};
