import { useState } from 'preact/hooks';
import { SAMPLE_WORDS } from '../../../present/messages/samples.ts';
import { useLanguage } from '../components/language.ts';
import { Text } from '../components/text.tsx';

/** Offered where there is nothing to show yet. `compare` goes to the comparison of the samples; it throws where they can't be audited. */
export function TrySamples({ compare }: { compare: () => Promise<void> }) {
  const words = SAMPLE_WORDS[useLanguage().lang];
  const [state, setState] = useState<'offered' | 'running' | 'failed'>('offered');
  const start = () => {
    setState('running');
    compare().catch(() => setState('failed'));
  };
  return (
    <div class="try-samples">
      <button class="btn-main" type="button" data-action="try-samples" disabled={state === 'running'} onClick={start}>
        {words.offer}
      </button>
      <p class="quiet" role="status">
        <Text>{state === 'offered' ? words.about : words[state]}</Text>
      </p>
    </div>
  );
}
