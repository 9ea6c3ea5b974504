const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Half-width columns that a character takes where letters have one width: terminals, spreadsheets. */
export const columnsOf = (sign: string): number => (WIDE.test(sign) ? 2 : 1);

/** Half-width columns of a text. */
export function textColumns(text: string): number {
  let columns = 0;
  for (const sign of text) columns += columnsOf(sign);
  return columns;
}
