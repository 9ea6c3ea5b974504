/** The name under which the audits of a site are kept. Pure text, so that it can be a key and stand in an address. */

const SAMPLE = 'sample ';

/** Its origin; a sample has a name that no site of the web can have, so that it never mixes with one of the same address. */
export const keptName = ({ origin, sample }: { origin: string; sample?: true }): string => (sample ? SAMPLE + origin : origin);

export const isSample = (name: string): boolean => name.startsWith(SAMPLE);

/** The origin that a sample's pages show. */
export const sampleOrigin = (name: string): string => name.slice(SAMPLE.length);
