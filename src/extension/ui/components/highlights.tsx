import type { FirstView, SignsView } from '../../../present/highlights.ts';
import { Icon, StatusWord } from './icon.tsx';
import { useLanguage } from './language.ts';
import { OwnMark } from './own-verdict.tsx';
import { Text, langOf } from './text.tsx';

type Open = (id: string) => void;

/** Warning signs: one calm line for none, else each with the site's words. */
export function Signs({ signs, onOpen, onOpenAll }: { signs: SignsView; onOpen: Open; onOpenAll: () => void }) {
  const { m } = useLanguage();
  if (signs.of === 0) return null;
  if (signs.list.length === 0) {
    return (
      <section class="block" aria-label={m.signs}>
        <button class="calm" type="button" onClick={onOpenAll}>
          <b>{m.signs}</b>
          <span class="st">{signs.text}</span>
        </button>
      </section>
    );
  }
  return (
    <section class="block-strong">
      <div class="head">
        <h2>{m.signs}</h2>
        <span class="note">{signs.text}</span>
      </div>
      <ul class="signs">
        {signs.list.map(({ id, title, quote, note, own }) => (
          <li key={id}>
            <button type="button" data-opens={id} onClick={() => onOpen(id)}>
              <Icon name="flagged" status="flagged" />
              <b class="sign-title">
                <Text>{title}</Text>
              </b>
              {own && <OwnMark />}
              {quote ? (
                <span class="said" lang={langOf(quote)}>
                  <Text>{`「${quote}」`}</Text>
                </span>
              ) : (
                note && (
                  <span class="sign-note">
                    <Text>{note}</Text>
                  </span>
                )
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** まず確かめたいこと: at most five, each opens its criterion. */
export function First({ first, profile, onOpen }: { first: FirstView[]; profile: string; onOpen: Open }) {
  const { m } = useLanguage();
  if (first.length === 0) return null;
  return (
    <section class="block-strong">
      <div class="head">
        <h2>{m.first}</h2>
        {profile !== '' && (
          <span class="note" data-profile>
            {profile}
          </span>
        )}
      </div>
      <ol class="first">
        {first.map(({ id, title, status, word, leads, reason, own }, n) => (
          <li key={id} class={leads ? '' : 'is-lesser'}>
            <button type="button" data-opens={id} onClick={() => onOpen(id)}>
              <span class="n">{n + 1}</span>
              <span class="name">
                <Text>{title}</Text>
              </span>
              <StatusWord status={status} word={word} />
              {own && <OwnMark />}
              {reason && (
                <span class="why">
                  <Text>{reason}</Text>
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** わかったこと: the first facts, while the rest is read. */
export function Known({ known }: { known: { title: string; value: string }[] }) {
  const { m } = useLanguage();
  if (known.length === 0) return null;
  return (
    <section class="block">
      <div class="head">
        <h2>{m.knownSoFar}</h2>
      </div>
      <dl class="known">
        {known.map(({ title, value }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd class="tab" lang={langOf(value)}>
              {value}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
