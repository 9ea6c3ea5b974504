import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { useLanguage } from './language.ts';
import { Text } from './text.tsx';

/** Shows the `evidence`th quotation of a criterion in its page. */
export const SeeContext = createContext<(criterion: string, evidence: number) => void>(() => {});

/** 'ページで見る' beside a quotation. */
export function SeeInPage({ criterion, evidence, page }: { criterion: string; evidence: number; page: string }) {
  const { m } = useLanguage();
  const see = useContext(SeeContext);
  return (
    <button class="btn-text see" type="button" data-see={evidence} aria-label={m.seeInPageLabel(page)} onClick={() => see(criterion, evidence)}>
      <Icon name="eye" small />
      {m.seeInPage}
    </button>
  );
}

/** What is said above the foot, with at most one thing to do. */
export function InPageNotice({ notice }: { notice: { text: string; onOpen: (() => void) | null } | null }) {
  const { m } = useLanguage();
  return (
    <div class="in-page" role="status" hidden={notice === null}>
      {notice && (
        <p>
          <Text>{notice.text}</Text>
        </p>
      )}
      {notice?.onOpen && (
        <button class="btn btn-s" type="button" onClick={notice.onOpen}>
          {m.inPage.openPage}
        </button>
      )}
    </div>
  );
}
