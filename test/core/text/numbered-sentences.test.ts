import { expect, test } from 'vitest';
import { sentenceRanges } from '../../../src/core/text/sentences.ts';

const split = (text: string): string[] => sentenceRanges(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['３．安全管理措置', ['３．安全管理措置']],
  ['１．利用目的\nお返事のために利用します。', ['１．利用目的', 'お返事のために利用します。']],
  ['Ｑ．解約できますか。', ['Ｑ．解約できますか。']],
  ['便利です．安全です．', ['便利です．', '安全です．']],
])('a full stop behind an item’s number ends no sentence: %s', (text, expected) => expect(split(text)).toEqual(expected));
