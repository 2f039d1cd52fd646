/** The longest question that is searched for, in characters. */
export const longestQuestion = 400;
/** The longest address that is looked at, in characters: a question of 400 letters å with all that narrows it. */
export const longestAddress = 4000;
/** The most that may be sent in a form, in bytes. */
export const mostSent = 100 * 1024;
