import { apiStyle } from './api-style.ts';
import { baseStyle } from './base-style.ts';
import { chartStyle } from './chart-style.ts';
import { homeStyle } from './home-style.ts';
import { listStyle } from './list-style.ts';
import { logInStyle } from './log-in-style.ts';
import { pageViewStyle } from './page-view-style.ts';
import { palette } from './palette.ts';
import { protocolPrintStyle } from './protocol-print-style.ts';
import { protocolStyle } from './protocol-style.ts';
import { reviewStyle } from './review-style.ts';
import { searchStyle } from './search-style.ts';

/** The one style sheet of all pages; each part stands beside what it dresses. */
export const style = [
  palette,
  baseStyle,
  homeStyle,
  searchStyle,
  listStyle,
  chartStyle,
  protocolStyle,
  pageViewStyle,
  protocolPrintStyle,
  reviewStyle,
  logInStyle,
  apiStyle,
].join('\n');
