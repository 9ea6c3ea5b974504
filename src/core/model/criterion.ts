import type { Bilingual, Category, Finding, Note, Status } from './audit.ts';
import type { Fact } from './fact.ts';
import type { Facts, FactName } from '../facts/index.ts';
import type { PageKind, SiteSnapshot } from './site.ts';

/** 3 must, 2 important, 1 good to know. */
export type Weight = 1 | 2 | 3;

/** G main guide, T how to request, P personal data, K skills, S safety (CRITERIA.md, sources). */
export type Guide = 'G' | 'T' | 'P' | 'K' | 'S';

export interface Source {
  guide: Guide;
  /** Heading of the guide's section that asks for it. */
  section: string;
}

export type NonEmpty<T> = readonly [T, ...T[]];

/**
 * What a criterion concludes from the facts. `met`, `partial` and `flagged` can't be made without evidence; `missing` may show the
 * sentence that denies it. Whether `missing` stands or becomes `unknown` is the runner's decision, from the pages read.
 */
export type Verdict =
  | { status: Exclude<Status, 'missing' | 'unknown'>; value: unknown; evidence: NonEmpty<Fact>; note: Note | null }
  | { status: 'missing'; evidence: readonly Fact[]; note: Note | null }
  /** A sign that was looked for: refuted by evidence, or (without any) not seen on the pages read. */
  | { status: 'clear'; evidence: readonly Fact[]; note: Note | null }
  /** A sign that consists in something being nowhere on the pages read. */
  | { status: 'flagged-by-absence'; evidence: readonly Fact[]; note: Note | null }
  | { status: 'unknown'; note: Note };

/** What a criterion may look at besides its facts. */
export interface EvaluationContext {
  site: SiteSnapshot;
  /** Findings of the criteria that it names in `after`. */
  findings: ReadonlyMap<string, Finding>;
}

export interface Criterion<K extends FactName = FactName> {
  /** Fixed by the catalogue: '<group>.<name>'. */
  id: string;
  category: Category;
  weight: Weight;
  /** A noun, as the row's name. */
  title: Bilingual;
  /** The same as a question about the pages: 「…は書かれていますか」. */
  question: Bilingual;
  /** One or two sentences: why a buyer should care. */
  why: Bilingual;
  /** A polite question that can be sent to the provider as it is. */
  ask: Bilingual;
  sources: readonly Source[];
  /** The kinds of page that would say it: if one of them is known and could not be read, `missing` becomes `unknown`. */
  pages: readonly PageKind[];
  /** Judged by the words of web pages: a PDF beside a page of its kind that was read leaves nothing open. */
  byPages?: true;
  /** The facts it may read; reading another is a type error. */
  needs: readonly K[];
  /** Ids of criteria that have to be decided before it (red flags only). */
  after?: readonly string[];
  evaluate(facts: Pick<Facts, K>, context: EvaluationContext): Verdict;
}

/** A check that only the buyer can make. */
export interface ManualCheck {
  id: string;
  title: Bilingual;
  /** What to do, in one sentence. */
  how: Bilingual;
  sources: readonly Source[];
}
