import type { JSX } from 'preact';

/** Pictures of the three steps, drawn in the colours of the views. 320 × 200. */

interface PictureProps {
  label: string;
}

/** A status as the pictures show it: a dot, or the hatched box of what was not checked. */
type Shown = 'met' | 'partial' | 'missing' | 'unknown';

function Sheet({ label, children }: PictureProps & { children: (JSX.Element | JSX.Element[])[] }) {
  return (
    <svg viewBox="0 0 320 200" role="img" aria-label={label}>
      <rect class="paper" x="0.5" y="0.5" width="319" height="199" rx="4" />
      {children}
    </svg>
  );
}

/** A line that stands for words; `strong` for a title. */
const Words = ({ at: [x, y], width, strong }: { at: readonly [number, number]; width: number; strong?: boolean }) => (
  <rect class={strong ? 'words is-strong' : 'words'} x={x} y={y} width={width} height="4" rx="2" />
);

const Hair = ({ y, from, to }: { y: number; from: number; to: number }) => <path class="hair" d={`M${from} ${y}H${to}`} />;

const WindowHead = () => (
  <>
    <Hair y={24.5} from={0} to={320} />
    {[12, 22, 32].map((x) => (
      <circle key={x} class="dot" cx={x} cy="12.5" r="3" />
    ))}
    <rect class="sunk" x="46" y="6.5" width="200" height="12" rx="2" />
  </>
);

const RESULTS: readonly (readonly [Shown, number])[] = [
  ['partial', 56],
  ['partial', 72],
  ['missing', 48],
  ['met', 64],
];
const SHARES: readonly (readonly [Shown, number, number])[] = [
  ['met', 164, 62],
  ['partial', 228, 26],
  ['missing', 256, 34],
  ['unknown', 292, 10],
];

/** A company's page, the button in the toolbar, and the results below it. */
function Press({ label }: PictureProps) {
  return (
    <Sheet label={label}>
      <WindowHead />
      <g transform="translate(264 4.5)">
        <rect class="brand-ground" width="16" height="16" rx="3" />
        <g class="brand-line" transform="scale(0.5)">
          <path class="brand-frame" d="M6.25 13V6.25H13M25.75 19v6.75H19" />
          <path class="brand-tick" d="m10.2 16.6 4.3 4.3 7.6-8.8" />
        </g>
      </g>
      <rect class="ring" x="260.5" y="1" width="23" height="23" rx="4" />
      <Words at={[16, 44]} width={84} strong />
      <Words at={[16, 58]} width={120} />
      <Words at={[16, 68]} width={108} />
      <rect class="sunk" x="16" y="84" width="120" height="60" rx="2" />
      <Words at={[16, 156]} width={120} />
      <Words at={[16, 166]} width={96} />
      <Words at={[16, 176]} width={112} />
      <rect class="float" x="152.5" y="30.5" width="160" height="158" rx="3" />
      <Words at={[164, 44]} width={76} strong />
      <Words at={[164, 54]} width={52} />
      {SHARES.map(([status, x, width]) => (
        <rect key={status} class={`fill-${status}`} x={x} y="68" width={width} height="6" />
      ))}
      {RESULTS.map(([status, width], n) => (
        <g key={n} transform={`translate(0 ${n * 24})`}>
          <Hair y={88} from={164} to={302} />
          <circle class={`fill-${status}`} cx="170" cy="100" r="4" />
          <Words at={[182, 98]} width={width} strong />
          <Words at={[268, 98]} width={32} />
        </g>
      ))}
    </Sheet>
  );
}

/** Width of the words of each line, the first two of them marked. */
const LINES = [92, 138, 110, 84];

/** A page with two marked quotations, and what is said of the first. */
function See({ label }: PictureProps) {
  return (
    <Sheet label={label}>
      <WindowHead />
      <Words at={[56, 42]} width={72} strong />
      {LINES.map((width, n) => (
        <g key={width} transform={`translate(0 ${n * 32})`}>
          <Hair y={62} from={56} to={288} />
          <Words at={[56, 76]} width={44} />
          {n < 2 && <rect class="marked" x="118" y="70" width={width + 12} height="15" />}
          <Words at={[124, 76]} width={width} strong={n < 2} />
          {n < 2 && (
            <g class="number">
              <rect x="28" y="69" width="18" height="18" rx="9" />
              <text x="37" y="82">
                {n + 1}
              </text>
            </g>
          )}
        </g>
      ))}
      <rect class="float" x="128.5" y="124.5" width="150" height="44" rx="3" />
      <circle class="fill-met" cx="140" cy="138" r="4" />
      <Words at={[150, 136]} width={48} strong />
      <Words at={[138, 150]} width={96} />
    </Sheet>
  );
}

const ROWS: readonly (readonly [number, Shown, Shown, Shown])[] = [
  [36, 'met', 'met', 'partial'],
  [44, 'met', 'partial', 'missing'],
  [30, 'met', 'unknown', 'met'],
  [40, 'met', 'missing', 'unknown'],
  [34, 'met', 'met', 'missing'],
  [42, 'met', 'unknown', 'unknown'],
];
const QUESTIONS = [
  [50, 30],
  [46, 38],
  [50, 22],
  [40, 34],
] as const;

function Answer({ status, x }: { status: Shown; x: number }) {
  if (status === 'unknown') return <rect class="fill-unknown" x={x - 4} y="42" width="32" height="12" />;
  return (
    <>
      <circle class={`fill-${status}`} cx={x} cy="48" r="4" />
      <Words at={[x + 8, 46]} width={20} />
    </>
  );
}

/** Three sites in a table, and a letter with questions. */
function Compare({ label }: PictureProps) {
  return (
    <Sheet label={label}>
      {[76, 122, 168].map((x) => (
        <Words key={x} at={[x, 18]} width={32} strong />
      ))}
      <path class="rule" d="M16 32.5H210" />
      {ROWS.map(([width, ...answers], n) => (
        <g key={width} transform={`translate(0 ${n * 24})`}>
          <Words at={[16, 46]} width={width} />
          {answers.map((status, column) => (
            <Answer key={column} status={status} x={80 + 46 * column} />
          ))}
          <Hair y={60.5} from={16} to={210} />
        </g>
      ))}
      <rect class="float" x="226.5" y="30.5" width="80" height="140" rx="3" />
      <Words at={[236, 44]} width={44} strong />
      <Hair y={56.5} from={236} to={296} />
      {QUESTIONS.map(([first, second], n) => (
        <g key={n} class="question" transform={`translate(0 ${n * 24})`}>
          <text x="236" y="75">
            {n + 1}
          </text>
          <Words at={[246, 70]} width={first} />
          <Words at={[246, 79]} width={second} />
        </g>
      ))}
    </Sheet>
  );
}

export const PICTURES = [Press, See, Compare];
