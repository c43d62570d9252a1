import { Agent, request as send } from 'node:http';
import type { RunningServer } from './running-server.js';

export interface Asked {
  readonly path: string;
  readonly body: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Contender {
  readonly name: string;
  readonly server: RunningServer;
  readonly ask: (room: number) => Asked;
  readonly perSecond: number[];
  /** Milliseconds a request. */
  readonly cpu: number[];
  readonly databaseCpu: number[];
  readonly took: number[];
}

export const contender = (name: string, server: RunningServer, ask: (room: number) => Asked): Contender => ({
  name,
  server,
  ask,
  perSecond: [],
  cpu: [],
  databaseCpu: [],
  took: [],
});

/** Sends one request and answers its text. Fails for anything but an answer without errors. */
export const fetchText = ({ name, server, ask }: Contender, agent: Agent, room: number): Promise<string> =>
  new Promise((done, failed) => {
    const { path, body, headers } = ask(room);
    const options = { agent, method: body === null ? 'GET' : 'POST', headers };
    const outgoing = send(`${server.url}${path}`, options, answer => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => void parts.push(part));
      answer.on('end', () => {
        const start = parts[0]?.subarray(0, 200).toString() ?? '';
        if (answer.statusCode === 200 && !start.startsWith('{"errors"'))
          return done(Buffer.concat(parts).toString());
        failed(new Error(`${name} answered ${answer.statusCode}: ${start}`));
      });
    });
    outgoing.once('error', failed);
    outgoing.end(body ?? undefined);
  });

export interface Loop {
  readonly connections: number;
  readonly seconds: number;
  readonly rooms: number;
  readonly databaseCpu: () => Promise<number>;
}

/** A closed loop; the CPU of the server and of the database are counted, and the client's is not. */
export async function runLoop(contender: Contender, loop: Loop, counts: boolean): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: loop.connections });
  const [cpuBefore, databaseBefore] = [contender.server.cpuSeconds(), await loop.databaseCpu()];
  const began = performance.now();
  const took: number[] = [];
  const one = async () => {
    while (performance.now() - began < loop.seconds * 1000) {
      const sent = performance.now();
      await fetchText(contender, agent, Math.floor(Math.random() * loop.rooms));
      took.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: loop.connections }, one));
  const lasted = (performance.now() - began) / 1000;
  const [cpuAfter, databaseAfter] = [contender.server.cpuSeconds(), await loop.databaseCpu()];
  agent.destroy();
  if (!counts) return;
  contender.perSecond.push(took.length / lasted);
  contender.took.push(...took);
  contender.databaseCpu.push((1000 * (databaseAfter - databaseBefore)) / took.length);
  if (cpuBefore !== null && cpuAfter !== null)
    contender.cpu.push((1000 * (cpuAfter - cpuBefore)) / took.length);
}
