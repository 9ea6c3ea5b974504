import { type SiteKey, siteKey } from '../../messages/protocol.ts';
import { send } from '../../messages/send.ts';
import { inPrivateWindow } from '../../platform/private.ts';
import { type Sample, SAMPLES } from '../../samples.ts';
import { commonPorts } from '../view/browser-ports.ts';
import { pageAddress } from './pages.ts';

/** Resolves when there is an audit of the sample, with the name under which it is kept. */
async function audited({ name }: Sample): Promise<SiteKey> {
  const answer = await send('backgroundAuditSample', { name, again: false, isPrivate: inPrivateWindow() });
  if (answer.state !== 'job') throw new Error(`no audit of ${name}`);
  const { job } = answer;
  const site = siteKey(job);
  if (job.phase !== 'running') return site;
  return new Promise((resolve, reject) => {
    const stop = commonPorts.watchJob(site, ({ phase }) => {
      if (phase === 'running') return;
      stop();
      if (phase === 'done') resolve(site);
      else reject(new Error(`${name}: ${phase}`));
    });
  });
}

/** Audits the samples that are not audited yet, and goes to their comparison. */
export async function compareSamples(): Promise<void> {
  location.assign(pageAddress('compare', await Promise.all(SAMPLES.map(audited))));
}
