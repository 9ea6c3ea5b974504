import { useEffect, useRef, useState } from 'preact/hooks';
import type { WelcomeWords } from '../../../present/welcome/words-ja.ts';
import { domainOf, pathOf } from '../../../present/names.ts';
import { SAMPLES, type Sample } from '../../samples.ts';
import { Icon } from '../components/icon.tsx';
import { Text } from '../components/text.tsx';
import type { WelcomePorts } from './ports.ts';
import { useStage } from './use-stage.ts';

/** The site of one sample, as in a window of a browser, and its audit beside it once the button is pressed. */
function Stage({ sample, words }: { sample: Sample; words: WelcomeWords }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [audited, setAudited] = useState(false);
  const address = useStage(frame);
  const { name } = words.samples[sample.name];
  const results = useRef<HTMLIFrameElement>(null);
  const press = () => {
    setAudited(true);
    results.current?.focus();
  };
  // The button that was pressed may have given way to the results.
  useEffect(() => {
    if (audited) results.current?.focus();
  }, [audited]);
  return (
    <div class={`stage${audited ? ' is-audited' : ''}`}>
      <div class="window">
        <div class="window-bar">
          <span class="window-address">
            <b class="mark">{words.sample}</b>
            {address ? `${domainOf(address)}${pathOf(address)}` : domainOf(sample.origin)}
          </span>
          <button class="window-button" type="button" data-action="audit-sample" aria-label={words.press} title={words.press} onClick={press}>
            <svg viewBox="0 0 32 32" aria-hidden="true">
              <rect class="brand-ground" width="32" height="32" rx="6" />
              <g class="brand-line">
                <path class="brand-frame" d="M6.25 13V6.25H13M25.75 19v6.75H19" />
                <path class="brand-tick" d="m10.2 16.6 4.3 4.3 7.6-8.8" />
              </g>
            </svg>
          </button>
        </div>
        <iframe ref={frame} class="site-frame" data-frame="site" title={words.siteFrame(name)} src={`/demo/${sample.name}/index.html`} sandbox="allow-same-origin" />
      </div>
      <div class="beside">
        {audited ? (
          <iframe ref={results} class="audit-frame" data-frame="audit" title={words.auditFrame(name)} src={`../sample/index.html?sample=${sample.name}`} />
        ) : (
          <div class="invite">
            <button class="btn-main" type="button" data-action="audit" onClick={press}>
              {words.press}
            </button>
            <p>
              <Text>{words.pressHint}</Text>
            </p>
            <p>
              <Text>{words.after}</Text>
            </p>
          </div>
        )}
      </div>
    </div>
  );
}

/** Three sites of invented companies, to be audited and compared without leaving the page. */
export function TryOut({ ports, words }: { ports: WelcomePorts; words: WelcomeWords }) {
  const [sample, setSample] = useState(ports.chosen);
  const [comparing, setComparing] = useState<'not' | 'running' | 'failed'>('not');
  const compare = () => {
    setComparing('running');
    ports.compareSamples().catch(() => setComparing('failed'));
  };
  return (
    <section class="try" id="try" aria-labelledby="try-title">
      <h2 id="try-title">{words.tryTitle}</h2>
      <p class="try-lead">
        <Text>{words.tryLead}</Text>
      </p>
      <div class="try-tools">
        <fieldset class="samples">
          <legend class="sr">{words.samplesLabel}</legend>
          {SAMPLES.map((choice) => {
            const { name, kind } = words.samples[choice.name];
            return (
              <label key={choice.name} class={choice === sample ? 'is-chosen' : undefined}>
                <input type="radio" name="sample" value={choice.name} checked={choice === sample} onChange={() => setSample(choice)} />
                <b>{name}</b>
                <span>{kind}</span>
              </label>
            );
          })}
        </fieldset>
        <button class="btn" type="button" data-action="compare-samples" disabled={comparing === 'running'} onClick={compare}>
          <Icon name="compare" small />
          {comparing === 'running' ? words.comparing : words.compareAll}
        </button>
      </div>
      <Stage key={sample.name} sample={sample} words={words} />
      <p class="quiet try-note" role="status">
        <Text>{comparing === 'running' ? words.comparing : comparing === 'failed' ? words.compareFailed : words.compareNote}</Text>
      </p>
    </section>
  );
}
