/**
 * The number of a heading within a matter, as a pattern's source: `3.3.5`, `2.1.12`, `4.1.2.1`. No amount (`1.250.000`)
 * and no date (`1.1.24`).
 */
export const subNumber = String.raw`\d{1,2}\.[1-9]\d?\.[1-9](?:\d?(?:\.[1-9])|)\.?(?=\s)`;
