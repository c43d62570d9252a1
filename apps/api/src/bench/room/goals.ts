/** A row of the goals (performance.md, table 4): what a build must reach, and what we say that we reach. */
interface Goal {
  readonly name: string;
  readonly what: string;
  readonly unit: string;
  readonly gate: number;
  readonly target: number;
  /** Most goals are upper limits. */
  readonly isFloor?: boolean;
}

const goals = {
  throughput: {
    name: 'P1',
    what: 'thread page, requests/s to by hand',
    unit: '×',
    gate: 0.5,
    target: 0.65,
    isFloor: true,
  },
  pageCpu: { name: 'P2', what: 'thread page, server CPU to by hand', unit: '×', gate: 2.5, target: 1.9 },
  stock: {
    name: 'P3',
    what: 'thread page, requests/s to a stock build',
    unit: '×',
    gate: 4,
    target: 6,
    isFloor: true,
  },
  statements: { name: 'P4', what: 'SQL statements a page, session included', unit: '', gate: 4, target: 3 },
  sameStatements: { name: 'P4', what: '… more of them for 50 than for 1', unit: '', gate: 0, target: 0 },
  steady: { name: 'P5', what: 'thread page at 200/s, p99', unit: 'ms', gate: 100, target: 50 },
  steadyFailed: { name: 'P5', what: '… requests that failed', unit: '', gate: 0, target: 0 },
  search: { name: 'P6', what: 'search in what was said, p99', unit: 'ms', gate: 100, target: 25 },
  writing: {
    name: 'P7',
    what: 'contributions, 8 writers',
    unit: '/s',
    gate: 300,
    target: 600,
    isFloor: true,
  },
  seen1k: { name: 'P8', what: 'sent → read by 10, 1,000 sockets, p99', unit: 'ms', gate: 120, target: 80 },
  told1k: { name: 'P8', what: 'sent → told to all 1,000, p99', unit: 'ms', gate: 120, target: 80 },
  seen5k: { name: 'P9', what: 'sent → read by 10, 5,000 sockets, p99', unit: 'ms', gate: 350, target: 250 },
  told5k: { name: 'P9', what: 'sent → told to all 5,000, p99', unit: 'ms', gate: 350, target: 250 },
  linkedSeen1k: {
    name: 'P10',
    what: '… read, 2 processes, 1,000 sockets',
    unit: 'ms',
    gate: 200,
    target: 120,
  },
  linkedTold1k: {
    name: 'P10',
    what: '… told, 2 processes, 1,000 sockets',
    unit: 'ms',
    gate: 200,
    target: 120,
  },
  linkedSeen5k: {
    name: 'P10',
    what: '… read, 2 processes, 5,000 sockets',
    unit: 'ms',
    gate: 700,
    target: 350,
  },
  linkedTold5k: {
    name: 'P10',
    what: '… told, 2 processes, 5,000 sockets',
    unit: 'ms',
    gate: 700,
    target: 350,
  },
  notTold: { name: 'P8–10', what: 'not told or not read', unit: '', gate: 0, target: 0 },
  delivery: { name: 'P11', what: 'server CPU a delivery', unit: 'µs', gate: 30, target: 22 },
  idleSocket: { name: 'P11', what: 'memory an idle socket', unit: 'KiB', gate: 60, target: 40 },
  restart: { name: 'P12', what: '5,000 devices in sync after kill -9', unit: 's', gate: 45, target: 20 },
  restartRefused: { name: 'P12', what: '… answers of 500 and above', unit: '', gate: 0, target: 0 },
  loopDelay: { name: 'P13', what: 'event loop delay under both, p99', unit: 'ms', gate: 80, target: 40 },
  longRoom: { name: 'room', what: '500 contributions on a slow phone, drawn', unit: 's', gate: 5, target: 3 },
} as const satisfies Record<string, Goal>;

export type GoalName = keyof typeof goals;

/** What was measured of each goal, in the goal's unit. Goals that were not asked for are left out. */
export type Measured = Partial<Record<GoalName, number>>;

const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : String(Number(value.toFixed(2))));

function verdict({ gate, target, isFloor = false }: Goal, value: number): string {
  const reaches = (limit: number) => (isFloor ? value >= limit : value <= limit);
  if (reaches(target)) return 'target';
  return reaches(gate) ? 'gate' : 'MISSED';
}

/** Lines of the table: goal, what, gate, target, measured, verdict. */
export const judged = (measured: Measured): string[][] =>
  Object.entries<Goal>(goals).flatMap(([key, goal]) => {
    const value = measured[key as GoalName];
    if (value === undefined) return [];
    const sign = goal.isFloor ? '≥' : '≤';
    const limits = [goal.gate, goal.target].map(limit => `${sign} ${limit} ${goal.unit}`.trim());
    return [[goal.name, goal.what, ...limits, `${shown(value)} ${goal.unit}`.trim(), verdict(goal, value)]];
  });
