import type { ResultsView } from '../../../present/popup.ts';
import { Icon } from './icon.tsx';
import { useLanguage } from './language.ts';

/** Whether the audit is saved. */
export function Foot({ saved }: { saved: ResultsView['saved'] }) {
  const { m } = useLanguage();
  const words = { saving: m.saving, saved: m.saved, failed: m.notSaved };
  return (
    <footer class="foot">
      <span class={`saved${saved === 'failed' ? ' is-failed' : ''}`}>
        {saved === 'saved' && <Icon name="tick" small />}
        {words[saved]}
      </span>
    </footer>
  );
}
