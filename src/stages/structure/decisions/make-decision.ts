import type { Decision } from '../../../records/minutes.ts';
import { readAction } from './action-points.ts';
import { readAssignments } from './assignments.ts';
import { kindOfPoint } from './decision-kinds.ts';
import { readRecommendedTo } from './recommended-to.ts';

/** A decision as it was found in the text. */
export interface FoundDecision extends Pick<Decision, 'maker' | 'quoted' | 'page'> {
  /** At least one. */
  readonly points: readonly string[];
  /** The lines that announce it; empty where it stands in running text. */
  readonly announcement: string;
}

/** A decision's record from what was found. `date` is the meeting's, `YYYY-MM-DD`. */
export function makeDecision(found: FoundDecision, date: string | null): Decision {
  const { maker, points, quoted, page, announcement } = found;
  // Årsmötet valde   – till sekreterare Siv Torell
  // Fullmäktige beslutar enligt styrelsens förslag   (whose it is, not what it does)
  const said = kindOfPoint(announcement);
  const announced = said !== 'elect' && /besl[uö]t/iu.test(announcement) ? null : said;
  const assignments = readAssignments(points, date, maker);
  const pointKinds = points.map((point) => kindOfPoint(point) ?? announced ?? kindOfAction(point, maker));
  return {
    maker,
    quoted,
    page,
    text: points.join('\n'),
    points: [...points],
    kind: pointKinds.find((kind) => kind !== null) ?? null,
    pointKinds,
    recommendedTo: readRecommendedTo(announcement, points),
    assignments,
  };
}

/** An action point assigns a task, unless it is the body's own. */
function kindOfAction(point: string, maker: string | null): 'assign' | null {
  const action = readAction(point);
  return action === null || action.who === maker ? null : 'assign';
}
