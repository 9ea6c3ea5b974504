/**
 * The design tokens that a report uses, as in src/extension/ui/styles/tokens.css: a file that opens anywhere carries its own. A test
 * holds both alike. Print is always light.
 */
export const TOKENS = `:root {
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #15181c);
  --paper-sunk: light-dark(#f5f6f7, #1c2025);
  --ink: light-dark(#1a1d21, #e8eaec);
  --ink-2: light-dark(#454b53, #b9bfc6);
  --ink-3: light-dark(#626971, #9aa1a9);
  --rule: light-dark(#1a1d21, #c9ced3);
  --line: light-dark(#dfe2e6, #30363d);
  --line-control: light-dark(#858c95, #747c86);
  --accent: light-dark(#1d4a80, #93bbe8);
  --brand: #2a5f9e;
  --met-ink: light-dark(#25623f, #86c8a1);
  --met-fill: light-dark(#3b7d58, #5aa37c);
  --partial-ink: light-dark(#7a5408, #dcb765);
  --partial-fill: light-dark(#b0832c, #b99147);
  --missing-ink: light-dark(#4a586b, #a9b7c9);
  --missing-fill: light-dark(#7d899b, #748296);
  --flagged-ink: light-dark(#a12c1f, #f09b8f);
  --flagged-fill: light-dark(#b7402f, #d5695a);
  --unknown-ink: light-dark(#626971, #9aa1a9);
  --unknown-fill: light-dark(#858c94, #79818a);
  --font: "Hiragino Sans", "Hiragino Kaku Gothic ProN", "BIZ UDPGothic", "Noto Sans CJK JP", "Noto Sans JP", Meiryo, sans-serif;
  --font-quote: "Hiragino Mincho ProN", "BIZ UDPMincho", "Noto Serif CJK JP", "Noto Serif JP", "Yu Mincho", serif;
  --text-xs: 12px;
  --text-s: 13px;
  --text-m: 14px;
  --text-l: 16px;
  --text-2xl: 22px;
  --text-3xl: 28px;
  --lead-tight: 1.35;
  --lead-ui: 1.5;
  --lead-text: 1.75;
  --weight: 400;
  --weight-strong: 700;
  --s1: 4px;
  --s2: 8px;
  --s3: 12px;
  --s4: 16px;
  --s5: 20px;
  --s6: 24px;
  --s8: 32px;
  --s10: 40px;
  --s12: 48px;
  --s16: 64px;
}
@media print { :root { color-scheme: light; } }
`;
