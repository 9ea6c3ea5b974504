import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Status } from '../../../core/model/audit.ts';
import type { RowView } from '../../../present/criteria-rows.ts';
import type { ResultsView } from '../../../present/popup.ts';
import { Hatch } from '../components/bar.tsx';
import { Categories } from '../components/categories.tsx';
import { exportAddress, Foot } from '../components/foot.tsx';
import { First, Known, Signs } from '../components/highlights.tsx';
import { Icon } from '../components/icon.tsx';
import { InPageNotice, SeeContext } from '../components/in-page.tsx';
import { useLanguage } from '../components/language.ts';
import { MorePages } from '../components/more-pages.tsx';
import { NoHits, Notice } from '../components/notice.tsx';
import { CorrectContext } from '../components/own-verdict.tsx';
import { Coverage, Reads } from '../components/pages.tsx';
import { Slim } from '../components/slim.tsx';
import { Tally } from '../components/tally.tsx';
import { Text } from '../components/text.tsx';
import { Progress, Who } from '../components/who.tsx';
import type { PopupPorts } from './ports.ts';
import { useCopy } from './use-copy.ts';
import type { InPage } from './use-in-page.ts';
import type { JobControl } from './use-job.ts';
import { useKeys } from './use-keys.ts';
import { useList } from './use-list.ts';
import { type PlacePorts, usePlace } from './use-place.ts';

const rowsOf = (view: ResultsView): RowView[] => view.categories.flatMap(({ rows }) => rows);

/** False in the first frame of a running audit: what is known so far is drawn before a hundred rows are made. */
function useRowsReady(running: boolean): boolean {
  const [ready, setReady] = useState(!running);
  useEffect(() => setReady(true), []);
  return ready;
}

interface ResultsProps {
  view: ResultsView;
  control: Pick<JobControl, 'site' | 'start' | 'cancel' | 'allow' | 'retry' | 'correct'>;
  ports: PlacePorts & Pick<PopupPorts, 'copy' | 'openPanel' | 'openUrl'>;
  /** What is said of the page beside the view, above everything. */
  above: ComponentChildren;
  inPage: InPage;
}

/** An audit, running or done: head, highlights, and the list of all criteria. */
export function Results({ view, control, ports, inPage, above }: ResultsProps) {
  const { m } = useLanguage();
  const list = useList();
  const copying = useCopy(ports.copy);
  const [scrolled, setScrolled] = useState(false);
  const [coverageOpen, setCoverageOpen] = useState(false);
  const [goTo, setGoTo] = useState<string | null>(null);
  const frame = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const all = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const running = view.state === 'running';
  const rowsReady = useRowsReady(running);
  const rows = rowsOf(view);
  const keepPlace = usePlace(ports, control.site ?? '', list, scroller);

  const onFilter = (status: Status | null) => {
    list.change({ status });
    if (status) setGoTo('list');
  };
  const onSearch = () => {
    setScrolled(true);
    setGoTo('search');
  };
  const onOpen = (id: string) => {
    const row = rows.find((item) => item.id === id);
    if (!row) return;
    list.reveal(row.category, id);
    setGoTo(id);
  };
  const onOpenSigns = () => {
    list.reveal('flag', null);
    setGoTo('flag');
  };
  const onCopy = (id: string) => {
    const row = rows.find((item) => item.id === id);
    if (row && row.status !== 'met') copying.copy(id);
  };

  const onSee = (id: string) => {
    const first = rows.find((item) => item.id === id)?.quotes[0];
    if (first) inPage.see(id, first.index);
  };

  useKeys({ frame, search, list, onSearch, onCopy, onSee });

  useLayoutEffect(() => {
    if (goTo === null) return;
    const row = goTo === 'list' || goTo === 'search' ? null : frame.current?.querySelector<HTMLElement>(`[data-row="${goTo}"]`);
    (row ?? all.current)?.scrollIntoView({ block: 'start' });
    (goTo === 'search' ? search.current : row)?.focus({ preventScroll: true });
    setGoTo(null);
  }, [goTo]);

  const onScroll = () => {
    const slim = frame.current?.querySelector<HTMLElement>('.slim');
    const limit = (head.current?.offsetHeight ?? 0) - (slim?.offsetHeight ?? 0);
    setScrolled((scroller.current?.scrollTop ?? 0) > Math.max(limit, 0));
    keepPlace();
  };

  const hits = rows.filter(list.isShown).length;
  return (
    <main class="pop" ref={frame}>
      <Hatch />
      {above}
      <div class="body">
        <Slim view={view} shown={scrolled} filter={list.filter} searchRef={search} onFilter={onFilter} onQuery={(query) => list.change({ query })} />
        <div class="scroll" ref={scroller} onScroll={onScroll}>
          <div ref={head}>
            <Who view={view} coverageOpen={coverageOpen} onCoverage={() => setCoverageOpen(!coverageOpen)} onCancel={control.cancel} onAgain={control.start} />
            <Progress view={view} />
            <Coverage coverage={view.coverage} open={coverageOpen && !running} />
            <Tally tally={view.tally} own={view.own} filter={list.filter.status} onFilter={onFilter} />
          </div>
          <p class={running ? 'lead quiet' : 'lead'}>
            <Text>{view.lead}</Text>
          </p>
          {view.notice && (
            <Notice notice={view.notice} onAgain={control.start} onRetry={control.retry} onAllow={control.allow} onExport={() => ports.openUrl(exportAddress(view.origin))} />
          )}
          {running ? (
            <>
              <Reads progress={view.progress} />
              <Known known={view.known} />
            </>
          ) : (
            <>
              <Signs signs={view.signs} onOpen={onOpen} onOpenAll={onOpenSigns} />
              <First first={view.first} profile={view.profile} onOpen={onOpen} />
            </>
          )}
          {rowsReady && rows.length > 0 && (
            <section class="block-strong all" ref={all}>
              <div class="head">
                <h2>{m.all}</h2>
                <span class="note">{list.filtering ? m.hits(hits) : m.allNote(view.of)}</span>
                <button class="btn-icon" type="button" aria-label={`${m.searchPlaceholder} (/)`} title={`${m.searchPlaceholder} (/)`} onClick={onSearch}>
                  <Icon name="search" />
                </button>
              </div>
              <CorrectContext.Provider value={view.fixable ? control.correct : null}>
                <SeeContext.Provider value={inPage.see}>
                  <Categories
                    categories={view.categories}
                    isShown={list.isShown}
                    isOpen={list.isOpen}
                    isRowOpen={list.isRowOpen}
                    copied={copying.copied}
                    onToggle={list.toggleRow}
                    onToggleCategory={list.toggleCategory}
                    onCopy={onCopy}
                  />
                </SeeContext.Provider>
              </CorrectContext.Provider>
              {hits === 0 && <NoHits query={list.filter.query} onClear={list.clear} />}
              <p class="scope">
                <Text>{m.scope}</Text>
              </p>
              <MorePages />
            </section>
          )}
        </div>
      </div>
      <InPageNotice notice={inPage.notice} />
      <Foot saved={view.saved} origin={view.origin} onPanel={ports.openPanel} onOpen={ports.openUrl} />
      <p class="sr" role="status">
        {copying.said || view.announcement}
      </p>
    </main>
  );
}
