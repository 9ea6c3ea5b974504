/** Text → bytes in the encodings that only browsers' decoders know: the decoder's table read backwards. */

const tables = new Map<string, Map<string, number[]>>();

function tableOf(encoding: 'shift_jis' | 'euc-jp'): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const ch = decoder.decode(new Uint8Array([lead, trail]));
      if ([...ch].length === 1 && ch !== '\ufffd' && !table.has(ch)) table.set(ch, [lead, trail]);
    }
  }
  tables.set(encoding, table);
  return table;
}

/** Throws for a character that the encoding does not have, so that no test runs on other bytes than it says. */
export function encode(text: string, encoding: 'utf-8' | 'shift_jis' | 'euc-jp' | 'iso-2022-jp'): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes: number[] = [];
  let wide = false;
  const jis = encoding === 'iso-2022-jp';
  for (const ch of text) {
    const code = ch.charCodeAt(0);
    const pair = code < 0x80 ? null : tableOf(encoding === 'shift_jis' ? 'shift_jis' : 'euc-jp').get(ch);
    if (pair === undefined) throw new Error(`${ch} is not in ${encoding}`);
    if (jis && (pair !== null) !== wide) bytes.push(...(pair ? [0x1b, 0x24, 0x42] : [0x1b, 0x28, 0x42]));
    wide = pair !== null;
    bytes.push(...(pair === null ? [code] : jis ? pair.map((byte) => byte & 0x7f) : pair));
  }
  if (jis && wide) bytes.push(0x1b, 0x28, 0x42);
  return new Uint8Array(bytes);
}

export const join = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array => new Uint8Array(parts.flatMap((part) => [...part]));
