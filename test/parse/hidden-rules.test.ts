import { describe, expect, it, test } from 'vitest';
import { declaredHidden } from '../../src/parse/hidden-rules.ts';

describe('declaredHidden', () => {
  test.each<[string, string, string | undefined, string | undefined, boolean]>([
    ['class', '.thanks{display:none}', 'box thanks', undefined, true],
    ['id', '#done { visibility : hidden; }', undefined, 'done', true],
    ['list of selectors', '.a, .b , #c { color: red; display: none }', 'b', undefined, true],
    ['minified, several rules', '.x{color:red}.y{display:none}.z{margin:0}', 'y', undefined, true],
    ['important', '.y{display:none !important}', 'y', undefined, true],
    ['after comments and a charset', '@charset "utf-8"; /* .y{} */ .y{display:none}', 'y', undefined, true],
    ['shown again later', '.y{display:none} .y{display:block}', 'y', undefined, false],
    ['shown by a second class', '.view{display:none}.view.is-on{display:block}', 'view is-on', undefined, false],
    ['without the second class', '.view{display:none}.view.is-on{display:block}', 'view', undefined, true],
    ['hidden by two classes', '.view{color:red}.view.off{display:none}', 'view off', undefined, false],
    ['last declaration of a rule wins', '.y{display:none;display:flex}', 'y', undefined, false],
    ['another class', '.y{display:none}', 'yy y-2', undefined, false],
    ['another id', '#y{display:none}', 'y', 'x', false],
    ['descendant selectors', 'body .y{display:none}', 'y', undefined, false],
    ['states', '.y:hover{display:none}', 'y', undefined, false],
    ['a media query', '@media (max-width:600px){.y{display:none}}', 'y', undefined, false],
    ['print', '@media print{.a{display:none}.y{display:none}} .a{color:red}', 'y', undefined, false],
    ['a rule behind a media query', '@media print{.a{color:red}} .y{display:none}', 'y', undefined, true],
    ['inside a comment', '/* .y{display:none} */', 'y', undefined, false],
    ['another property', '.y{overflow:hidden;backface-visibility:visible}', 'y', undefined, false],
  ])('%s', (_, css, classes, id, hides) => expect(declaredHidden([css]).hides(classes, id)).toBe(hides));

  it('reads all sheets in order', () => {
    expect(declaredHidden(['.a{display:none}', '.a{display:inline}.b{display:none}']).hides('a', undefined)).toBe(false);
    expect(declaredHidden(['.a{display:none}', '.b{display:none}']).hides('a', undefined)).toBe(true);
  });
  it('hides nothing without rules, classes or closing braces', () => {
    expect(declaredHidden([]).hides('a', 'a')).toBe(false);
    expect(declaredHidden(['.a{display:none}']).hides(undefined, undefined)).toBe(false);
    expect(declaredHidden(['.a{', '}}}', '{', '/*']).hides('a', undefined)).toBe(false);
  });
});
