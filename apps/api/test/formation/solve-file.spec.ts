import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FormationInstance, PoolSchool } from '@pathways/domain/formation/engine';
import { hire } from '../../src/formation/threads/hired.js';
import { TriosRun } from '../../src/formation/threads/trios-run.js';

const folder = mkdtempSync(join(tmpdir(), 'pathways-solve-'));
const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** A pool whose figures follow from its numbers alone. */
function poolOf(schools: number, authorities = 10): FormationInstance {
  const spread = (at: number, by: number): number => ((at * by) % 997) / 100;
  return {
    distance: {
      missing: 'expected',
      features: ['prior', 'meals', 'size'].map(name => ({ name, weight: 1, byPhase: { primary: [5, 3] } })),
    },
    schools: Array.from({ length: schools }, (_, at): PoolSchool => ({
      id: `S${at}`,
      phase: 'primary',
      la: `LA${(at * 7) % authorities}`,
      trust: at % 3 === 0 ? `T${at % 40}` : null,
      x: 0,
      y: 0,
      f: [spread(at, 131), at % 29 === 0 ? null : spread(at, 277), spread(at, 719)],
    })),
  };
}

interface GroupingFile {
  readonly groups: readonly (readonly string[])[];
  readonly unplaced: readonly string[];
  readonly bound: number | null;
}

function solve(text: string, ...more: string[]) {
  const instance = join(folder, 'instance.json');
  const out = join(folder, 'grouping.json');
  writeFileSync(instance, text);
  const words = ['formation', 'solve', '--instance', instance, '--task', 'trios', '--out', out, ...more];
  const { status, stderr } = spawnSync(process.execPath, [main, ...words], { encoding: 'utf8' });
  const grouping = (): GroupingFile => JSON.parse(readFileSync(out, 'utf8')) as GroupingFile;
  return { status, complaint: stderr.trim(), grouping };
}

const pool = poolOf(600);

describe('a formation on threads', () => {
  it('gives whoever runs it the same bytes on one, two and four of them', async () => {
    const answers = await Promise.all(
      [1, 2, 4].map(async workers => {
        const plan = {
          seed: '1',
          effort: 'interactive',
          leastKnown: 0,
          deadline: null,
          hired: hire(workers),
        } as const;
        const run = new TriosRun(pool, { ...plan, hear: () => undefined });
        return JSON.stringify(await run.result.finally(() => run.crew.dismiss()));
      }),
    );
    expect(new Set(answers).size).toBe(1);
  });

  it('ends soon with legal groups and what is proved when it is asked to finish', async () => {
    const plan = { seed: '1', effort: 'best', leastKnown: 0, deadline: null } as const;
    const run = new TriosRun(pool, { ...plan, hear: () => run.finish() });
    const { groups, isCut, cost, bound } = await run.result.finally(() => run.crew.dismiss());
    expect([groups.length, isCut]).toEqual([200, true]);
    expect(bound).toBeLessThanOrEqual(cost);
  });
});

describe('pathways formation solve', () => {
  it('answers whoever gives it hardly any time with legal groups of everyone', () => {
    const { status, grouping } = solve(JSON.stringify(pool), '--time-limit', '0.2');
    expect(status).toBe(0);
    expect(grouping().groups.flat()).toHaveLength(600);
  });

  it('tells a coordinator who is left over and why, with exit code 3', () => {
    const { status, complaint, grouping } = solve(JSON.stringify(poolOf(5, 5)));
    expect(status).toBe(3);
    expect(complaint).toContain('not placed');
    expect(grouping().unplaced).toHaveLength(1);
  });

  it.each([
    ['a file cut in half', JSON.stringify(pool).slice(0, 9_000), 'not complete JSON'],
    [
      'a school twice',
      JSON.stringify({ ...pool, schools: [...pool.schools, pool.schools[4]] }),
      'school S4 is listed twice',
    ],
    [
      'weights that sum to zero',
      JSON.stringify({
        ...pool,
        distance: {
          ...pool.distance,
          features: pool.distance.features.map(each => ({ ...each, weight: 0 })),
        },
      }),
      'sum to zero',
    ],
  ])(
    'refuses %s with one line and exit code 2',
    (_, text, line) => {
      const { status, complaint } = solve(text);
      expect(status).toBe(2);
      expect(complaint.split('\n')).toHaveLength(1);
      expect(complaint).toContain(line);
    },
    60_000,
  );
});
