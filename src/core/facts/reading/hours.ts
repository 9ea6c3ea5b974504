import { readNumber } from '../../text/numerals.ts';
import { allMatches } from '../../text/all-matches.ts';

/** Opening hours as Japanese sites write them, in normal form. Input is folded text. */

export interface Hours {
  /** '平日', '年中無休', '月〜金' … as said; '' where no days are said. */
  days: string;
  /** 'HH:MM'; all day is '00:00'–'24:00'. */
  from: string;
  to: string;
}

export interface HoursHit extends Hours {
  start: number;
  end: number;
}

const CLOCK =
  '(?:(?:(午前|午後|AM|PM|am|pm|a\\.m\\.|p\\.m\\.|朝|あさ|夜|よる|夕方|ゆうがた|ごぜん|ごご) ?)?([0-9]{1,2}|[〇一二三四五六七八九十]{1,3}(?=時)) ?(?:[:：時じ] ?([0-9]{2}|[一二三四五]?十[一二三四五六七八九]?(?=分))? ?分?|(?= ?(?:AM|PM|am|pm|a\\.m\\.|p\\.m\\.)))(半)? ?(AM|PM|am|pm|a\\.m\\.|p\\.m\\.)?)';
const RANGE = new RegExp(`${CLOCK} ?(?:~|-|から|より|to|until|→)+ ?${CLOCK}(?: ?まで)?`, 'g');
/** '平日9〜18時': the unit is said once. */
const HOURS_ONLY = /(?<![0-9:時.])([0-9]{1,2}) ?(?:~|-) ?([0-9]{1,2}) ?時(?!間)(半)?/g;
const ALL_DAY = /24 ?時間(?!以内|前|後|まで|以上|未満|分|ごと|おき|経|を(?:超|過))(?:・? ?365 ?日)?(?:年中無休)?|二十四時間|24\/7|24 hours/g;
const DAYS =
  /(?:平日|月(?:曜日?|ようび)? ?(?:~|-|から) ?(?:金|土|日)(?:曜日?|ようび)?|月・火・水・木・金(?:・土)?|毎日|年中無休|365日|全日|土日祝(?:日)?(?:も)?(?![^。0-9]{0,20}(?:休|除|定休))|営業日|Mon(?:day)?s?\.? ?(?:~|-|to|through) ?(?:Fri|Sat|Sun)(?:day)?|weekdays?|business days?|every ?day)/gi;
const CLOSED_DAYS = /((?:(?:土曜?|日曜|祝)日?(?:・|、|と|および|及び)?){1,3}|土・?日(?:・?祝(?:日)?)?|祝日|年末年始)[^。0-9]{0,20}(?:休|やすみ|除く|除き|定休|を除)/;

const isAfternoon = (mark: string | undefined): boolean => mark !== undefined && /午後|ごご|PM|pm|p\.m\.|夜|よる|夕方|ゆうがた/.test(mark);

function clock(before: string | undefined, hour: string, minute: string | undefined, half: string | undefined, after: string | undefined): string | null {
  const mark = before ?? after;
  let h = readNumber(hour)?.value ?? Number.NaN;
  if (Number.isNaN(h)) return null;
  if (isAfternoon(mark) && h < 12) h += 12;
  if (h > 30) return null;
  const m = half ? 30 : (readNumber(minute ?? '0')?.value ?? 0);
  if (m > 59) return null;
  return `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
}

/** Days said nearest before a place in the text, else right behind it. */
function daysAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 40), start);
  const hits = allMatches(before, DAYS);
  const near = hits[hits.length - 1]?.[0] ?? allMatches(text.slice(end, end + 30), DAYS)[0]?.[0];
  const last = near && /^月(?:曜日?|ようび)? ?(?:~|-|から) ?(土|日)/.exec(near)?.[1];
  if (last) return `月〜${last}`;
  if (near) return /^(?:月.*金|Mon.*Fri|weekdays?|business days?|営業日)/i.test(near) ? '平日' : near.replace(/ /g, '');
  const closed = CLOSED_DAYS.exec(text.slice(Math.max(0, start - 30), end + 40))?.[1];
  if (!closed) return '';
  return /日曜/.test(closed) && !closed.includes('土') ? '月〜土' : '平日';
}

/** Ranges of hours in the text, in order of place. '24時間365日' is 00:00–24:00. */
export function findHours(text: string): HoursHit[] {
  const hits: HoursHit[] = [];
  for (const m of allMatches(text, RANGE)) {
    const from = clock(m[1], m[2] as string, m[3], m[4], m[5]);
    const later = clock(m[6], m[7] as string, m[8], m[9], m[10]);
    // '午後1時〜5時': the mark of the first hour holds for the second.
    const to = from && later && later < from && !m[6] && !m[10] && isAfternoon(m[1]) ? clock('午後', m[7] as string, m[8], m[9], undefined) : later;
    if (!from || !to || from === to) continue;
    const end = m.index + m[0].length;
    hits.push({ days: daysAround(text, m.index, end), from, to: to === '00:00' ? '24:00' : to, start: m.index, end });
  }
  for (const m of allMatches(text, HOURS_ONLY)) {
    const [from, to] = [clock(undefined, m[1] as string, undefined, undefined, undefined), clock(undefined, m[2] as string, undefined, m[3], undefined)];
    if (!from || !to || from >= to) continue;
    hits.push({ days: daysAround(text, m.index, m.index + m[0].length), from, to, start: m.index, end: m.index + m[0].length });
  }
  for (const m of allMatches(text, ALL_DAY)) {
    hits.push({
      days: /365|年中|7/.test(m[0]) ? '年中無休' : daysAround(text, m.index, m.index + m[0].length),
      from: '00:00',
      to: '24:00',
      start: m.index,
      end: m.index + m[0].length,
    });
  }
  return hits.sort((a, b) => a.start - b.start);
}
