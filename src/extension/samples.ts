import { keptName } from '../core/site/kept-name.ts';

/** The sites of invented companies that come with the extension, to try it on. Their pages are files of the package, under `demo/`. */

export const SAMPLE_NAMES = ['asagiri', 'sugutasu', 'kotozute'] as const;
export type SampleName = (typeof SAMPLE_NAMES)[number];

export interface Sample {
  /** Name of its folder. */
  name: SampleName;
  /** As in its `site.json`: the origin under which its pages are read. `.example` belongs to nobody (RFC 2606). */
  origin: string;
}

export const SAMPLES: readonly [Sample, ...Sample[]] = [
  { name: 'asagiri', origin: 'https://asagiri-hisho.example' },
  { name: 'sugutasu', origin: 'https://sugutasu.example' },
  { name: 'kotozute', origin: 'https://kotozute-denwa.example' },
];

export const sampleKey = ({ origin }: Sample): string => keptName({ origin, sample: true });

/** The file of a sample's page in the package, null for an address that is none of its own. */
export function sampleFile(address: string): string | null {
  const { origin, pathname } = new URL(address);
  const sample = SAMPLES.find((candidate) => candidate.origin === origin);
  return sample ? `demo/${sample.name}${pathname.endsWith('/') ? `${pathname}index.html` : pathname}` : null;
}

/** The address that a file of the package shows as a page of its sample; null for any other file. */
export function samplePage(path: string): string | null {
  const [, name, page] = /^\/demo\/([^/]+)\/(.*)$/.exec(path) ?? [];
  const sample = SAMPLES.find((candidate) => candidate.name === name);
  return sample ? `${sample.origin}/${page === 'index.html' ? '' : page}` : null;
}
