import { useEffect, useState } from 'preact/hooks';
import type { AddAnswer } from '../../messages/protocol.ts';
import { type HereView, hereOf } from '../../../present/here.ts';
import { HERE, type HereWords } from '../../../present/messages/here.ts';
import { Icon } from '../components/icon.tsx';
import { useLanguage } from '../components/language.ts';
import { Text } from '../components/text.tsx';
import type { JobControl } from '../view/use-job.ts';
import type { PanelPorts } from './ports.ts';

const useWords = (): HereWords => HERE[useLanguage().lang];

type Adding = 'not-yet' | 'adding' | AddAnswer;

function useAddsPages(ports: PanelPorts): boolean {
  const [adds, setAdds] = useState(false);
  useEffect(() => ports.watchAddsPages(setAdds), [ports]);
  return adds;
}

interface OfferProps {
  text: string;
  /** True while the page is still to be added. */
  open: boolean;
  ports: PanelPorts;
}

/** Offers to add the page that is open, or adds it where the person has asked for that once; then says what came of it. */
function Offer({ text, open, ports }: OfferProps) {
  const words = useWords();
  const [adding, setAdding] = useState<Adding>('not-yet');
  const adds = useAddsPages(ports);
  const add = () => {
    setAdding('adding');
    ports.addPage().then(setAdding, () => setAdding('unreadable'));
  };
  const offered = open && adding === 'not-yet';
  useEffect(() => {
    if (adds && offered) add();
  }, [adds, offered]);
  if (!open && adding === 'not-yet') return null;
  return (
    <section class="here" aria-label={words.label} data-here={adding}>
      <p class="here-text" role="status">
        <Icon name={adding === 'added' ? 'tick' : 'eye'} small />
        <span>
          <Text>{adding === 'not-yet' ? text : adding === 'adding' ? words.adding : words.answer[adding]}</Text>
        </span>
      </p>
      {offered && (
        <div class="here-acts">
          <button class="btn-main" type="button" data-add onClick={add}>
            {words.add}
          </button>
          <label class="here-always">
            <input type="checkbox" checked={adds} onChange={(event) => ports.setAddsPages(event.currentTarget.checked)} />
            {words.always}
          </label>
        </div>
      )}
    </section>
  );
}

/** Says that the results below may be another site's, and what a person can do to see this one's. */
function Unsure({ view, origin, ports }: { view: HereView; origin: string; ports: PanelPorts }) {
  const words = useWords();
  const [keys, setKeys] = useState('');
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    ports.keys().then(setKeys, () => {});
  }, [ports]);
  const follow = () => {
    ports.requestOrigin(origin).then(
      (allowed) => setRefused(!allowed),
      () => setRefused(true),
    );
  };
  return (
    <section class="here is-unsure" aria-label={words.label} data-here="unsure">
      <p class="here-text" role="status">
        <Icon name="eye" small />
        <span>
          <Text>{view.text}</Text> {!ports.look && <Text>{words.press(keys)}</Text>}
          {refused && <Text>{words.refused}</Text>}
        </span>
      </p>
      <div class="here-acts">
        {ports.look && (
          <button class="btn-main" type="button" data-look onClick={ports.look}>
            {words.look}
          </button>
        )}
        {view.follow && (
          <button class="btn btn-s" type="button" data-follow onClick={follow}>
            {view.follow}
          </button>
        )}
      </div>
    </section>
  );
}

/** The page beside the panel, above its results; nothing where they belong together. */
export function Here({ control, ports }: { control: JobControl; ports: PanelPorts }) {
  const words = useWords();
  const { popup, beside } = control;
  if (popup.state !== 'job' || beside === null) return null;
  const view = hereOf(popup.job, beside, words);
  if (typeof beside !== 'string') return <Offer key={beside.url} text={view?.text ?? ''} open={view !== null} ports={ports} />;
  return view && <Unsure view={view} origin={popup.job.origin} ports={ports} />;
}
