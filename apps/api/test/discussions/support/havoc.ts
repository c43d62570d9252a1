import type { ApiProcess } from './api-process.js';
import { lineFaults, type BrokenLine } from './broken-line.js';
import { pause, type Chance } from './chance.js';
import type { CrashingPostgres } from './crashing-postgres.js';

const kinds = ['kill a server', 'break a line', 'crash the database', 'cut off the database'] as const;
type Kind = (typeof kinds)[number];

/** Everything goes wrong, one thing after another: each kind at least twice, then whatever the seed says. */
export class Havoc {
  readonly done: Record<Kind, number> = {
    'kill a server': 0,
    'break a line': 0,
    'crash the database': 0,
    'cut off the database': 0,
  };

  constructor(
    private readonly servers: readonly ApiProcess[],
    private readonly lines: readonly BrokenLine[],
    private readonly database: CrashingPostgres,
    private readonly chance: Chance,
  ) {}

  async wreak(until: number): Promise<void> {
    for (let turn = 0; turn < 2 * kinds.length || Date.now() < until; turn += 1) {
      await pause(this.chance.within(200, 700));
      const due = turn < 2 * kinds.length ? kinds[turn % kinds.length] : this.drawn();
      if (!due) continue;
      await this.strike(due);
      this.done[due] += 1;
    }
  }

  /** Lines break often, databases seldom. */
  private drawn(): Kind | undefined {
    const roll = this.chance.next();
    if (roll < 0.5) return 'break a line';
    if (roll < 0.8) return 'kill a server';
    return roll < 0.9 ? 'cut off the database' : 'crash the database';
  }

  private async strike(kind: Kind): Promise<void> {
    const fault = this.chance.one(lineFaults) ?? 'cut';
    const ms = this.chance.within(200, 1_500);
    if (kind === 'break a line') return this.chance.one(this.lines)?.break(fault, ms);
    if (kind === 'crash the database') return this.database.crash();
    if (kind === 'cut off the database') return this.database.line.break(fault, ms);
    const victim = this.servers[this.done[kind] % this.servers.length];
    await victim?.kill();
    await victim?.comeBack();
  }
}
