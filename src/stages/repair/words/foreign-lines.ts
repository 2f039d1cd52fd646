// "Centre for Studies of the Swedish Welfare State", "forslag som ikke ble vedtatt og", "für die Arbeit und"
const foreignWord =
  /(?<![\p{L}\d])(?:the|of|and|with|this|that|from|your|you|are|by|is|was|which|their|og|ikke|hvor|und|der|die|für)(?![\p{L}\d])/giu;
const fewestWords = 2;

/** True for a line in English, Norwegian, Danish or German, where `for` is not `för` without its dots. */
export function isForeignLine(text: string): boolean {
  return (text.match(foreignWord)?.length ?? 0) >= fewestWords;
}
