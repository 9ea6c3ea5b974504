import { Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { criteriaHelp, type CriterionHelp } from '../../../present/help/criteria.ts';
import type { HelpWords } from '../../../present/help/words-ja.ts';
import { number } from '../../../present/values/numbers.ts';
import { Icon } from '../components/icon.tsx';
import { useLanguage } from '../components/language.ts';
import { useDetails } from '../details/use-details.ts';
import { Text } from '../components/text.tsx';
import { ChapterView } from '../frame/chapters.tsx';

/** One criterion: what is looked for, why, and where the guide says so. */
function CriterionEntry({ criterion: { id, title, question, why, weight, sources } }: { criterion: CriterionHelp }) {
  return (
    <div data-criterion={id}>
      <dt>
        <Text>{title}</Text>
        {weight && <span class="quiet">{weight}</span>}
      </dt>
      <dd>
        <p>
          <b>
            <Text>{question}</Text>
          </b>
        </p>
        <p>
          <Text>{why}</Text>
        </p>
        {sources.map((source) => (
          <p key={source} class="source quiet">
            <Text>{source}</Text>
          </p>
        ))}
      </dd>
    </div>
  );
}

/** All criteria, with a search. */
export function Criteria({ words }: { words: HelpWords }) {
  const language = useLanguage();
  const details = useDetails();
  const [query, setQuery] = useState('');
  const list = useMemo(() => (details ? criteriaHelp(query, language, details, words) : null), [query, language, details, words]);
  const { title, search, hits, noHits, showAll } = words.criteria;
  return (
    <ChapterView id="criteria" title={title}>
      {list && (
        <>
          <p>
            <Text>{list.lead}</Text>
          </p>
          <div class="tools">
            <div class="search">
              <Icon name="search" small />
              <input class="field" type="search" placeholder={search} aria-label={search} value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
            </div>
            <span class="quiet" role="status">
              {list.hits > 0 ? hits(number(list.hits, language)) : noHits(query.trim())}
            </span>
            {list.hits === 0 && (
              <button class="btn-text" type="button" onClick={() => setQuery('')}>
                {showAll}
              </button>
            )}
          </div>
          {list.categories.map(({ category, title: name, criteria }) => (
            <Fragment key={category}>
              <h3>
                <Text>{name}</Text>
              </h3>
              <dl class="terms criteria">
                {criteria.map((criterion) => (
                  <CriterionEntry key={criterion.id} criterion={criterion} />
                ))}
              </dl>
            </Fragment>
          ))}
        </>
      )}
    </ChapterView>
  );
}
