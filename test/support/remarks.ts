import { expect } from 'vitest';
import type { Finding } from '../../src/core/model/audit.ts';

/** A remark is a sentence with all that it tells: an unknown key shows as it is, a parameter that is not given as its name. */
export function expectSentence({ note, noteKey }: Finding): void {
  if (noteKey === null) expect(note).toBeNull();
  else expect(note).toMatch(/^[^{}]*[ぁ-ん][^{}]*。$/);
}
