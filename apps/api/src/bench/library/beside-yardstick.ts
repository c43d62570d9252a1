import { median, percentile, print } from '../room/numbers.js';
import type { RunningServer } from '../room/running-server.js';
import type { LibraryWorld } from './library-world.js';
import { load, type Load } from './load.js';
import type { Servers } from './servers.js';

const rounds = 5;
const seconds = 3;

interface Contender {
  readonly name: string;
  readonly server: RunningServer;
  readonly paths: readonly string[];
  readonly loads: Load[];
}

function report(title: string, contenders: readonly Contender[]): void {
  const [raw] = contenders;
  const speed = ({ loads }: Contender) => median(loads.map(({ perSecond }) => perSecond));
  print([title, 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms', 'ratio']);
  for (const contender of contenders) {
    const took = contender.loads.flatMap(each => each.took).sort((one, other) => one - other);
    const cpu = contender.loads.map(each => each.cpu).filter(each => each !== null);
    print([
      contender.name,
      speed(contender).toFixed(0),
      percentile(took, 0.5).toFixed(1),
      percentile(took, 0.99).toFixed(1),
      cpu.length > 0 ? median(cpu).toFixed(2) : '–',
      (speed(contender) / (raw ? speed(raw) : NaN)).toFixed(2),
    ]);
  }
}

/** The two pages that are read most, beside the yardstick; rounds take turns. */
export async function benchBeside({ slugs }: LibraryWorld, { product, yardstick }: Servers): Promise<void> {
  for (const [title, raw, ours] of [
    ['the list, newest first', ['/'], ['/library']],
    ['a practice', slugs.map(slug => `/${slug}`), slugs.map(slug => `/library/${slug}`)],
  ] as const) {
    const contenders: Contender[] = [
      { name: 'node:http, pg, template strings', server: yardstick, paths: raw, loads: [] },
      { name: 'Pathways', server: product, paths: ours, loads: [] },
    ];
    for (const { server, paths } of contenders) await load(server, paths, 2);
    for (let round = 0; round < rounds; round += 1)
      for (const contender of contenders)
        contender.loads.push(await load(contender.server, contender.paths, seconds));
    report(title, contenders);
  }
}
