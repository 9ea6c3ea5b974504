import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Mutant } from './mutants.ts';

/** Changes that the compiler refuses can't go in: they say nothing of the tests and are left out, as Stryker leaves them out. */

/** What is left unused or can't be reached by a change is no error of types. */
const FLAGS = ['--noEmit', '--pretty', 'false', '--noUnusedLocals', 'false', '--noUnusedParameters', 'false', '--allowUnreachableCode', 'true'];

/** One change of each file at a time: an error is that of the change in its file. */
function rounds(mutants: readonly Mutant[]): Mutant[][] {
  const made: Mutant[][] = [];
  for (const mutant of mutants) {
    const round = made.find((one) => !one.some(({ file }) => file === mutant.file));
    if (round) round.push(mutant);
    else made.push([mutant]);
  }
  return made;
}

function filesWithErrors(tree: string): Set<string> {
  const { stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.core.json', ...FLAGS], { cwd: tree, encoding: 'utf8' });
  return new Set([...stdout.matchAll(/^(\S+)\(\d+,\d+\): error /gm)].flatMap(([, file]) => file ?? []));
}

/** Those that compile, in their order. `tree`: a copy of the project, which is as it was afterwards. */
export function compiling(mutants: readonly Mutant[], tree: string, codeOf: (file: string) => string, changed: (mutant: Mutant) => string): Mutant[] {
  if (filesWithErrors(tree).size > 0) throw new Error('The core does not compile as it is.');
  const refused = new Set<Mutant>();
  for (const round of rounds(mutants)) {
    for (const mutant of round) writeFileSync(path.join(tree, mutant.file), changed(mutant));
    const files = filesWithErrors(tree);
    for (const mutant of round) {
      if (files.has(mutant.file)) refused.add(mutant);
      writeFileSync(path.join(tree, mutant.file), codeOf(mutant.file));
    }
  }
  return mutants.filter((mutant) => !refused.has(mutant));
}
