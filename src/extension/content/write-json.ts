/** Items of a list that are written at once. */
const SLICE = 500;

/** How deep lists are looked for: those of a snapshot. */
const DEPTH = 2;

/** What `JSON.stringify` gives for plain data, in steps: a long page's snapshot holds up its thread otherwise. */
export function* writeJson(value: unknown, depth = DEPTH): Generator<void, string> {
  if (Array.isArray(value) && value.length > SLICE) {
    const parts: string[] = [];
    for (let i = 0; i < value.length; i += SLICE) {
      parts.push(JSON.stringify(value.slice(i, i + SLICE)).slice(1, -1));
      yield;
    }
    return `[${parts.join(',')}]`;
  }
  if (depth === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const members: string[] = [];
  for (const [key, member] of Object.entries(value)) if (member !== undefined) members.push(`${JSON.stringify(key)}:${yield* writeJson(member, depth - 1)}`);
  return `{${members.join(',')}}`;
}
