import { button, element, icon } from './build.ts';
import type { Host } from './host.ts';
import type { OverlayPlan } from './plan.ts';
import type { Step } from './steps.ts';

/** The small bar: which of how many, previous, next, categories, clear. It never takes the focus from the page. */

export interface Bar {
  /** `index` among `steps`, -1 for none. */
  show(steps: readonly Step[], index: number): void;
  /** Closes the list of categories; false where it was not open. */
  closeMenu(): boolean;
}

interface BarEvents {
  turn: (by: 1 | -1) => void;
  choose: (categories: ReadonlySet<string>) => void;
  clear: () => void;
}

const KEYS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1, n: 1, p: -1 };

/** Every category of the plan with the number of its marks, and a switch where there are any. */
function createMenu({ categories, marks }: OverlayPlan, label: string, onChoose: (chosen: Set<string>) => void): HTMLElement {
  const counts = categories.map(({ id }) => marks.filter(({ category }) => category === id).length);
  const chosen = new Set(categories.filter((_, n) => counts[n]).map(({ id }) => id));
  const rows = categories.flatMap(({ id, title }, n) => {
    if (!counts[n]) return [];
    const box = element('input', { type: 'checkbox', checked: '' });
    box.addEventListener('change', () => {
      if (box.checked) chosen.add(id);
      else chosen.delete(id);
      onChoose(new Set(chosen));
    });
    return [element('label', {}, [box, title, element('span', {}, [String(counts[n])])])];
  });
  return element('div', { class: 'menu', role: 'group', 'aria-label': label, hidden: '' }, rows);
}

export function createBar(host: Host, plan: OverlayPlan, on: BarEvents): Bar {
  const { words } = plan;
  const count = element('span', { class: 'count' });
  const lost = element('span', { class: 'lost' });
  const chosenWord = element('span', {}, [words.allCategories]);
  const menu = createMenu(plan, words.categories, (chosen) => {
    chosenWord.textContent = chosen.size === menu.childElementCount ? words.allCategories : words.someCategories;
    on.choose(chosen);
  });
  const drop = button({ class: 'drop', 'aria-expanded': 'false', 'aria-label': words.categories }, [chosenWord, icon('fold')], () => openMenu(menu.hidden === true));
  const openMenu = (open: boolean): void => {
    menu.hidden = !open;
    drop.setAttribute('aria-expanded', String(open));
  };
  const separator = (): HTMLElement => element('span', { class: 'sep' });
  const bar = element('div', { class: 'bar', role: 'toolbar', 'aria-label': words.evidence }, [
    icon('product'),
    element('b', {}, [words.evidence]),
    button({ class: 'turn', 'data-turn': 'previous', 'aria-label': words.previous, title: words.previous }, [icon('up')], () => on.turn(-1)),
    count,
    button({ class: 'turn', 'data-turn': 'next', 'aria-label': words.next, title: words.next }, [icon('down')], () => on.turn(1)),
    lost,
    separator(),
    drop,
    separator(),
    button({ class: 'text', 'data-turn': 'clear' }, [words.clear, element('kbd', {}, ['Esc'])], on.clear),
  ]);
  bar.addEventListener('keydown', (event) => {
    const by = KEYS[event.key];
    if (!by || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    on.turn(by);
  });
  host.window.append(bar, menu);

  return {
    show: (steps, index) => {
      count.textContent = `${index < 0 ? '–' : index + 1} / ${steps.length}`;
      const gone = steps.filter(({ state }) => state === 'lost').length;
      lost.textContent = gone > 0 ? words.lostCount.replace('{lost}', String(gone)) : '';
      lost.hidden = gone === 0;
    },
    closeMenu: () => {
      const wasOpen = !menu.hidden;
      openMenu(false);
      return wasOpen;
    },
  };
}
