import type { TextRange } from '../../model/page.ts';
import type { PageView, Sentence } from './view.ts';

/** Cards of figures: a number set large, what it counts set small above or below it ('96.4' '%' 'お客様の契約継続率'). */

export interface FigureCard extends TextRange {
  /** What the figure counts. */
  label: Sentence;
  /** The figure with its unit, folded, in one piece. */
  figure: string;
  /** The element that holds the number. */
  value: Sentence;
}

/** Elements that one figure is made of: the number, its unit, a sign. */
const MAX_PARTS = 3;
const MAX_PART = 10;
const MAX_LABEL = 40;
const HAS_FIGURE = /[0-9]/;
/** The unit in the label: '196' 'お取引先（社）'. */
const UNIT_IN_LABEL = /[(（](社|名|人|件|%|院|店舗)[)）]$/;

/** When it was counted, behind the label. */
const AS_OF = /[(（](?:[^()（）]{0,16}(?:現在|時点|調べ|累計|実績)|20[0-9]{2}年(?:[0-9]{1,2}月末?)?)[)）]$/;

/** Number, unit and label in one line: '2,140回線お預かり中の回線※3'. */
const IN_LINE = /^(約?[0-9][0-9,.]{0,9}万? ?(?:社|名|人|件|%|院|店舗|回線|事業所|法人)(?:以上|超|突破|\+)?) ?(?![がはをのにでとも、])([^0-9]{3,30}?)(?:※[0-9]{0,2})?$/;

/** The card that one line is, or null. */
function cardInLine(sentence: Sentence, label: RegExp, figure: RegExp): FigureCard | null {
  const [, number = '', words = ''] = sentence.text.length <= MAX_LABEL ? (IN_LINE.exec(sentence.text) ?? []) : [];
  const isCard = words !== '' && label.test(words) && figure.test(number);
  return isCard ? { label: { ...sentence, text: words }, figure: number, value: sentence, start: sentence.start, end: sentence.end } : null;
}

/** The figures whose label (a line without a number) matches `label` and that, put together, match `figure`. */
export function figureCards(page: PageView, label: RegExp, figure: RegExp): FigureCard[] {
  return page.sentences.flatMap((sentence, i): FigureCard[] => {
    const inLine = cardInLine(sentence, label, figure);
    if (inLine) return [inLine];
    const unit = UNIT_IN_LABEL.exec(sentence.text);
    const words = (unit ? sentence.text.slice(0, unit.index) : sentence.text).replace(AS_OF, '');
    if (sentence.text.length > MAX_LABEL || !label.test(words) || /[0-9] ?(?:%|社|名|人|件)/.test(sentence.text)) return [];
    for (const side of [-1, 1]) {
      let written = '';
      let whole: FigureCard | null = null;
      for (let k = 1; k <= MAX_PARTS; k++) {
        const part = page.sentences[i + side * k];
        if (!part || part.text.length > MAX_PART || part.isQuestion) break;
        written = side < 0 ? part.text + written : written + part.text;
        const told = unit && /[0-9]$/.test(written) ? written + unit[1] : written;
        if (!HAS_FIGURE.test(written) || !figure.test(told)) continue;
        const [first, last] = side < 0 ? [part, sentence] : [sentence, part];
        whole ??= { label: sentence, figure: told, value: part, start: first.start, end: last.end };
      }
      if (whole) return [whole];
    }
    return [];
  });
}

const MANY = /^[^。、0-9]{0,8}(?:多数|大勢|おおぜい)(?:います|おります)?。?$/;

/** Cards with a word in the place of the figure, '全国に多数' beside '活躍中のアシスタント': the sentences that are that word. The same in answer to a question. */
export const manyBeside = ({ sentences }: PageView, label: RegExp, question: RegExp): Sentence[] =>
  sentences.filter((sentence, i) => {
    const around = [sentences[i - 1], sentences[i + 1]];
    if (!MANY.test(sentence.text)) return false;
    return question.test(sentence.question) || around.some((beside) => beside && Math.abs(beside.block - sentence.block) <= 1 && label.test(beside.text));
  });
