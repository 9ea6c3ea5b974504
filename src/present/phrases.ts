const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** A part that is longer may end after a particle, where more kana follow: 点検できないときに | することを. */
const MOST = 10;
const PARTICLE = /[にをはがともでへのて]$/;
/** The で before it is no particle: でした. */
const PAST = /^した$/;

/**
 * Cuts a Japanese sentence where a line may end: 解約を | ご希望の | 場合は、. Browsers that know `word-break: auto-phrase` do this by
 * themselves; the others get a `<wbr>` between the parts. Joined again, the parts are the text.
 */
export function phrases(text: string): string[] {
  const out: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = out.at(-1) ?? '';
    const closes = /^[、。」』）・…ー]/.test(segment);
    const isFull = last.length + segment.length > MOST && segment.length > 1 && PARTICLE.test(last);
    const tail = /^[ぁ-ん]+$/.test(segment) && !/^[おご]$/.test(segment) && !/[、。]$/.test(last) && (!isFull || PAST.test(segment));
    const opens = /[「『（]$/.test(last) || /^[おご]$/.test(last) || /\d$/.test(last);
    if (last && (closes || tail || opens)) out[out.length - 1] += segment;
    else out.push(segment);
  }
  return out;
}

const LEGAL_FORM = /^(株式会社|合同会社|有限会社|合資会社|合名会社|一般社団法人|公益社団法人|特定非営利活動法人)(?=.)/;

/** Cuts a firm's name where a line may end: after the legal form and after ・. */
export const nameParts = (name: string): string[] => {
  const form = LEGAL_FORM.exec(name)?.[0] ?? '';
  const rest = name
    .slice(form.length)
    .split(/(?<=・)/)
    .filter(Boolean);
  return form ? [form, ...rest] : rest;
};
