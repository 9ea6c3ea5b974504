import { type RecentInput, recentView } from '../../../present/recent.ts';
import { Bar } from '../components/bar.tsx';
import { StatusWord } from '../components/icon.tsx';
import { useLanguage } from '../components/language.ts';
import { Name } from '../components/text.tsx';

/** Earlier audits; each opens its site, where the button shows the audit. */
export function Recent({ audits, onOpen }: { audits: readonly RecentInput[]; onOpen: (url: string) => void }) {
  const language = useLanguage();
  const { m } = language;
  const recent = recentView(audits, language, new Date());
  if (recent.length === 0) return null;
  return (
    <section class="block recent">
      <div class="head">
        <h2>{m.recent}</h2>
      </div>
      <ul>
        {recent.map(({ origin, name, day, met, flagged, bar }) => (
          <li key={origin}>
            <a
              href={origin}
              target="_blank"
              rel="noreferrer"
              onClick={(event) => {
                event.preventDefault();
                onOpen(origin);
              }}
            >
              <b>
                <Name>{name}</Name>
              </b>
              <span class="tab">{day}</span>
              <span class="tab">{met}</span>
              {flagged && <StatusWord status="flagged" word={flagged} />}
              <Bar bar={bar} plain />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
