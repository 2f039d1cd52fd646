/** What recognition without å ä ö prints for them and no Swedish name has: `Sjéqvist`, `F6rbundet`, `p&`. */
export const strippedMark = /[é6&#âôõàáãòó]/u;
