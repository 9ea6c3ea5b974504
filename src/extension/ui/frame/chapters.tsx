import type { ComponentChildren } from 'preact';
import type { Block, Chapter } from '../../../present/chapters.ts';
import { Text } from '../components/text.tsx';

/** What is said of a term beside it. */
export function Terms({ children }: { children: readonly { term: ComponentChildren; text: ComponentChildren }[] }) {
  return (
    <dl class="terms">
      {children.map(({ term, text }, n) => (
        // Terms never change their places.
        <div key={n}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function BlockView({ block }: { block: Block }) {
  if (typeof block === 'string') {
    return (
      <p>
        <Text>{block}</Text>
      </p>
    );
  }
  if ('list' in block) {
    return (
      <ul class="points">
        {block.list.map((item) => (
          <li key={item}>
            <Text>{item}</Text>
          </li>
        ))}
      </ul>
    );
  }
  return <Terms>{block.terms.map(({ term, text }) => ({ term: <Text>{term}</Text>, text: <Text>{text}</Text> }))}</Terms>;
}

export const Blocks = ({ blocks }: { blocks: readonly Block[] }) => blocks.map((block, n) => <BlockView key={typeof block === 'string' ? block : n} block={block} />);

/** One chapter of a page that is read; its heading is where addresses lead to. */
export function ChapterView({ id, title, blocks, children }: Omit<Chapter, 'blocks'> & { blocks?: readonly Block[]; children?: ComponentChildren }) {
  return (
    <section class="chapter" aria-labelledby={id}>
      <h2 id={id}>
        <Text>{title}</Text>
      </h2>
      {children}
      {blocks && <Blocks blocks={blocks} />}
    </section>
  );
}

/** A page that is read: what stands in it, beside its chapters. */
export function Chapters({ label, list, children }: { label: string; list: readonly Pick<Chapter, 'id' | 'title'>[]; children: ComponentChildren }) {
  return (
    <div class="chapters">
      <nav class="contents" aria-label={label}>
        <ul>
          {list.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>
                <Text>{title}</Text>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="chapters-in">{children}</div>
    </div>
  );
}
