import type { Box } from '../../records/place.ts';
import { boxUnder, joinStrips } from './picture-boxes.ts';
import { multiply } from './pdfjs-document.ts';
import type { Matrix, OperatorList } from './pdfjs-document.ts';
import { CoverageGrid } from './coverage-grid.ts';

/** What a page's drawing instructions say of it without drawing them. */
export interface PageSurvey {
  /** Share of the page that pictures cover, 0 to 1. */
  readonly imageCoverage: number;
  /** Where pictures stand, in points; strips of one picture are one. */
  readonly pictures: readonly Box[];
  /** Fonts (pdfjs ids) whose text cannot be seen: drawn invisibly, or under a picture. A scanner's layer is such text. */
  readonly unseenFonts: ReadonlySet<string>;
}

/** pdfjs operator numbers (its `OPS`). */
const operators = {
  setGraphicsState: 9,
  save: 10,
  restore: 11,
  transform: 12,
  setFont: 37,
  setTextRenderingMode: 38,
  showText: [44, 45, 46, 47],
  formBegin: 74,
  formEnd: 75,
  paint: [20, 21, 22, 23, 24, 25, 26, 27, 62, 91],
} as const;

/** PDF text rendering modes that leave no ink: invisible, and clip only (ISO 32000-1, 9.3.6). */
const inklessModes = new Set([3, 7]);
/** A picture that covers so much of a page hides the text beneath it. */
const hidingShare = 0.5;

interface GraphicsState {
  readonly matrix: Matrix;
  readonly textMode: number;
  /** 0 is see-through. */
  readonly opacity: number;
}

interface ShownText {
  readonly font: string;
  readonly characters: number;
  seen: boolean;
}

/**
 * pdfjs has been told to leave images out (decoding them is most of a scan's cost), so a picture shows as a matrix that
 * nothing was painted with: `save, transform, restore`.
 *
 * @param toPoints page space to points, origin top left.
 */
export function surveyPage(
  list: OperatorList,
  toPoints: Matrix,
  page: { readonly width: number; readonly height: number },
): PageSurvey {
  const survey = new Survey(toPoints, page);
  for (const [index, operator] of list.fnArray.entries()) survey.take(operator, list.argsArray[index]);
  survey.endPicture();
  return survey.result();
}

class Survey {
  private readonly grid: CoverageGrid;
  private readonly stack: GraphicsState[] = [];
  private readonly texts: ShownText[] = [];
  private readonly pictures: Box[] = [];
  private state: GraphicsState;
  private font = '';
  private unpainted = false;

  constructor(toPoints: Matrix, page: { readonly width: number; readonly height: number }) {
    this.grid = new CoverageGrid(page.width, page.height);
    this.state = { matrix: toPoints, textMode: 0, opacity: 1 };
  }

  take(operator: number, args: unknown): void {
    const list: readonly unknown[] = Array.isArray(args) ? args : [];
    if (operator === operators.save || operator === operators.formBegin) this.stack.push(this.state);
    if (operator === operators.formBegin) this.transform(list[0], false);
    else if (operator === operators.restore || operator === operators.formEnd) this.restore();
    else if (operator === operators.transform) this.transform(list, true);
    else if (operator === operators.setFont) this.font = String(list[0]);
    else if (operator === operators.setTextRenderingMode)
      this.state = { ...this.state, textMode: Number(list[0]) };
    else if (operator === operators.setGraphicsState) this.setOpacity(list[0]);
    else if (isOneOf(operators.showText, operator)) this.show(list[0]);
    else if (isOneOf(operators.paint, operator)) this.unpainted = false;
  }

  /** Counts the picture that the last matrix was for, if it was for one. */
  endPicture(): void {
    if (!this.unpainted) return;
    this.unpainted = false;
    const share = this.grid.cover(this.state.matrix);
    this.pictures.push(boxUnder(this.state.matrix));
    if (share >= hidingShare) for (const text of this.texts) text.seen = false;
  }

  result(): PageSurvey {
    const balance = new Map<string, number>();
    for (const { font, characters, seen } of this.texts) {
      balance.set(font, (balance.get(font) ?? 0) + (seen ? characters : -characters));
    }
    const unseenFonts = new Set([...balance].flatMap(([font, count]) => (count < 0 ? [font] : [])));
    return { imageCoverage: this.grid.share(), pictures: joinStrips(this.pictures), unseenFonts };
  }

  private restore(): void {
    this.endPicture();
    this.state = this.stack.pop() ?? this.state;
  }

  private transform(matrix: unknown, mayPlacePicture: boolean): void {
    this.endPicture();
    if (!isMatrix(matrix)) return;
    this.state = { ...this.state, matrix: multiply(this.state.matrix, matrix) };
    this.unpainted = mayPlacePicture;
  }

  /** @param settings `[name, value]` of each; `ca` is the opacity of what is filled, text too. */
  private setOpacity(settings: unknown): void {
    if (!Array.isArray(settings)) return;
    for (const [name, value] of settings)
      if (name === 'ca') this.state = { ...this.state, opacity: Number(value) };
  }

  private show(glyphs: unknown): void {
    this.unpainted = false;
    const { textMode, opacity } = this.state;
    const characters = Array.isArray(glyphs) ? glyphs.length : 0;
    this.texts.push({ font: this.font, characters, seen: !inklessModes.has(textMode) && opacity > 0 });
  }
}

function isOneOf(list: readonly number[], operator: number): boolean {
  return list.includes(operator);
}

/** pdfjs gives matrices as arrays or typed arrays. */
function isMatrix(value: unknown): value is Matrix {
  return (Array.isArray(value) || ArrayBuffer.isView(value)) && 'length' in value && value.length === 6;
}
