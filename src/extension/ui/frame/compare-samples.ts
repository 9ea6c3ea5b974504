import { siteKey } from '../../messages/protocol.ts';
import { send } from '../../messages/send.ts';
import { type Sample, SAMPLES, sampleKey } from '../../samples.ts';
import { commonPorts } from '../view/browser-ports.ts';
import { pageAddress } from './pages.ts';

/** Resolves when there is an audit of the sample. */
async function audited({ name }: Sample): Promise<void> {
  const answer = await send('backgroundAuditSample', { name, again: false });
  if (answer.state !== 'job') throw new Error(`no audit of ${name}`);
  const { job } = answer;
  if (job.phase !== 'running') return;
  await new Promise<void>((resolve, reject) => {
    const stop = commonPorts.watchJob(siteKey(job), ({ phase }) => {
      if (phase === 'running') return;
      stop();
      if (phase === 'done') resolve();
      else reject(new Error(`${name}: ${phase}`));
    });
  });
}

/** Audits the samples that are not audited yet, and goes to their comparison. */
export async function compareSamples(): Promise<void> {
  await Promise.all(SAMPLES.map(audited));
  location.assign(pageAddress('compare', SAMPLES.map(sampleKey)));
}
