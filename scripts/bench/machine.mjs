// @ts-check
import os from 'node:os';

/** @typedef {ReturnType<typeof machineFacts>} Machine */

/** On what it was measured, and how busy that was. */
export function machineFacts() {
  const cpus = os.cpus();
  return {
    cores: cpus.length,
    processor: cpus[0]?.model.trim() || 'unknown processor',
    memory: `${Math.round(os.totalmem() / 2 ** 30)} GB`,
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    node: process.version,
    load: os
      .loadavg()
      .map((load) => load.toFixed(1))
      .join(' '),
    day: new Date().toISOString().slice(0, 10),
  };
}
