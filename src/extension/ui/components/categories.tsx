import type { RowView } from '../../../present/criteria-rows.ts';
import type { CategoryView } from '../../../present/tally.ts';
import { Bar } from './bar.tsx';
import { Criterion, type CriterionProps } from './criterion.tsx';
import { Icon } from './icon.tsx';
import { Text } from './text.tsx';

export interface CategoriesProps extends Pick<CriterionProps, 'onToggle' | 'onCopy'> {
  categories: CategoryView[];
  isShown: (row: RowView) => boolean;
  isOpen: (category: string) => boolean;
  isRowOpen: (id: string) => boolean;
  copied: string | null;
  onToggleCategory: (category: string) => void;
}

/** Categories as rows with a small bar, opening to their criteria. All rows are in the page, also those of closed categories. */
export function Categories({ categories, isShown, isOpen, isRowOpen, copied, onToggle, onCopy, onToggleCategory }: CategoriesProps) {
  return (
    <ul class="cats">
      {categories.map(({ category, title, rows, bar, good, goodWord }) => {
        const open = isOpen(category);
        const listId = `category-${category}`;
        return (
          <li key={category} hidden={!rows.some(isShown)} data-category={category}>
            <h3>
              <button class="cat" type="button" data-row={category} aria-expanded={open} aria-controls={listId} onClick={() => onToggleCategory(category)}>
                <Icon name={open ? 'down' : 'right'} />
                <span class="title">
                  <Text>{title}</Text>
                </span>
                <Bar bar={bar} plain />
                <span class="of">
                  <span class="sr">{goodWord} </span>
                  <b>{good}</b>
                  <span> / {rows.length}</span>
                </span>
              </button>
            </h3>
            <ul id={listId} class="crits" hidden={!open}>
              {rows.map((row) => (
                <Criterion key={row.id} row={row} open={isRowOpen(row.id)} hidden={!open || !isShown(row)} copied={copied === row.id} onToggle={onToggle} onCopy={onCopy} />
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
