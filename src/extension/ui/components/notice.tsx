import { useState } from 'preact/hooks';
import type { NoticeView } from '../../../present/popup.ts';
import { useLanguage } from './language.ts';
import { Text } from './text.tsx';

interface NoticeProps {
  notice: NoticeView;
  onAgain: () => void;
  onRetry: () => void;
  onAllow: () => Promise<boolean>;
  onExport: () => void;
}

/** A remark above the results, with at most one thing to do. */
export function Notice({ notice, onAgain, onRetry, onAllow, onExport }: NoticeProps) {
  const { m } = useLanguage();
  const [refused, setRefused] = useState(false);
  const allow = () => {
    onAllow().then(
      (allowed) => setRefused(!allowed),
      () => setRefused(true),
    );
  };
  const onPress = notice.action === 'again' ? onAgain : notice.action === 'retry' ? onRetry : notice.action === 'export' ? onExport : null;
  return (
    <div class="notice" role="status">
      <p>
        <Text>{refused ? m.permissionRefused : notice.text}</Text>
      </p>
      {notice.action === 'allow' && (
        <button class="btn-main" type="button" onClick={allow}>
          {notice.label}
        </button>
      )}
      {onPress && (
        <button class="btn btn-s" type="button" data-notice={notice.action} onClick={onPress}>
          {notice.label}
        </button>
      )}
    </div>
  );
}

/** A search or filter that nothing meets, and the way back. */
export function NoHits({ query, onClear }: { query: string; onClear: () => void }) {
  const { m } = useLanguage();
  return (
    <div class="no-hits" role="status">
      <p>{query.trim() ? m.noHits(query.trim()) : m.noHitsStatus}</p>
      <button class="btn btn-s" type="button" onClick={onClear}>
        {m.showAll}
      </button>
    </div>
  );
}
