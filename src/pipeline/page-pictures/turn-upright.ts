import type { PageImage } from '../../stages/read/page-image.ts';
import { estimateSkew, shrinkForSkew } from '../../stages/recognize/prepare/estimate-skew.ts';
import { findQuarterTurn } from '../../stages/recognize/prepare/find-turn.ts';
import { turnImage } from '../../stages/recognize/prepare/turn-image.ts';
import type { DrawJob } from './picture-messages.ts';

/** A page's picture turned clockwise by so much; where that is not known of a page that did not lie upright, by what is seen. */
export async function turnUpright(image: PageImage, turn: DrawJob['turn']): Promise<PageImage> {
  const angle = turn ?? seenTurn(image);
  return angle === 0 ? image : (await turnImage(image, angle)).image;
}

/** On its side, or else upside down. */
function seenTurn(image: PageImage): 90 | 180 | 270 {
  const small = shrinkForSkew(image);
  return findQuarterTurn(small, estimateSkew(small)) || 180;
}
