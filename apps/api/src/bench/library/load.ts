import { Agent, request as send } from 'node:http';
import type { RunningServer } from '../room/running-server.js';

export interface Load {
  readonly perSecond: number;
  readonly took: number[];
  /** Milliseconds of the server's processor time for each answer; null where the system does not tell. */
  readonly cpu: number | null;
}

const connections = 16;

const getOnce = (url: string, agent?: Agent): Promise<Buffer> =>
  new Promise((done, failed) => {
    const outgoing = send(url, agent ? { agent } : {}, answer => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        answer.statusCode === 200
          ? done(Buffer.concat(parts))
          : failed(new Error(`${url}: ${answer.statusCode}`)),
      );
    });
    outgoing.once('error', failed);
    outgoing.end();
  });

/** A connection that the server closed in the moment of asking is no answer: it is asked once more, as browsers do. */
export const get = (url: string, agent?: Agent): Promise<Buffer> =>
  getOnce(url, agent).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ECONNRESET' ? getOnce(url, agent) : Promise.reject(error),
  );

/** A closed loop over paths drawn at random, for some seconds. */
export async function load(server: RunningServer, paths: readonly string[], seconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const before = server.cpuSeconds();
  const began = performance.now();
  const took: number[] = [];
  const loop = async () => {
    while (performance.now() - began < seconds * 1000) {
      const sent = performance.now();
      await get(`${server.url}${paths[Math.floor(Math.random() * paths.length)] ?? ''}`, agent);
      took.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: connections }, loop));
  const after = server.cpuSeconds();
  agent.destroy();
  return {
    perSecond: took.length / ((performance.now() - began) / 1000),
    took,
    cpu: before === null || after === null ? null : (1000 * (after - before)) / took.length,
  };
}
