import { baseStyle } from './base-style.ts';
import { homeStyle } from './home-style.ts';
import { palette } from './palette.ts';
import { searchStyle } from './search-style.ts';

/** The one style sheet of all pages; each part stands beside what it dresses. */
export const style = [palette, baseStyle, homeStyle, searchStyle].join('\n');
