import type { TestApi } from './api.js';
import { finishedRun, somePrimaries } from './formation.js';
import { aProgramme, type TestProgramme } from './groups.js';

export interface SeenSchool {
  readonly urn: string;
  readonly name: string;
  readonly authority: string;
  readonly meanDistance: number | null;
  readonly notes: string[];
}

export interface SeenPlan {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly name: string;
  readonly groups: {
    id: string;
    position: number;
    name: string;
    cost: number;
    meanDistance: number;
    isLocked: boolean;
    isAsProposed: boolean;
    schools: SeenSchool[];
    breaches: {
      rule: string;
      urns: string[];
      sentence: string;
      isSetAside: boolean;
      canBeSetAside: boolean;
    }[];
    overrides: { rule: string; reason: string; setBy: string }[];
    reason: { paragraph: string };
  }[];
  readonly schoolsWithoutGroup: { school: SeenSchool; reason: string }[];
  readonly score: SeenScore;
  readonly scoreAtStart: SeenScore;
  readonly steps: {
    number: number;
    kind: string;
    sentence: string;
    takenBy: string;
    isUndone: boolean;
    isReplaced: boolean;
    reason: string | null;
  }[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly viewerCanChange: boolean;
}

export interface SeenScore {
  readonly total: number;
  readonly lowerBound: number | null;
  readonly gap: number | null;
  readonly mean: number;
  readonly worst: number;
  readonly breaches: number;
}

export interface Refused {
  readonly __typename: string;
  readonly message: string;
  readonly version?: number;
  readonly since?: string[];
}

const school = 'urn name authority meanDistance notes';
const score = 'total lowerBound gap mean worst breaches';

export const planFields = `id version status name canUndo canRedo viewerCanChange
  groups { id position name cost meanDistance isLocked isAsProposed schools { ${school} }
    breaches { rule urns sentence isSetAside canBeSetAside } overrides { rule reason setBy } reason { paragraph } }
  schoolsWithoutGroup { school { ${school} } reason } score { ${score} } scoreAtStart { ${score} }
  steps { number kind sentence takenBy isUndone isReplaced reason }`;

const errors = 'errors { __typename message ... on StalePlan { version since } }';

interface Answered<Fields> {
  readonly plan: Fields | null;
  readonly errors: Refused[];
}

export async function startPlan(api: TestApi, runId: string, cookie: string) {
  const { fields } = await api.ask<{ startPlan: { planId: string | null; errors: Refused[] } }>(
    `mutation ($input: StartPlanInput!) { startPlan(input: $input) { planId ${errors} } }`,
    { input: { runId, name: 'Autumn trios' } },
    cookie,
  );
  return fields.startPlan;
}

export const seePlan = async (api: TestApi, id: string, cookie: string) =>
  (
    await api.ask<{ plan: SeenPlan | null }>(
      `query ($id: ID!) { plan(id: $id) { ${planFields} } }`,
      { id },
      cookie,
    )
  ).fields.plan;

export interface ChangeWish {
  readonly expectedVersion?: number;
  readonly reason?: string;
  readonly cookie?: string;
}

export interface TestPlan {
  readonly programme: TestProgramme;
  readonly planId: string;
  readonly runId: string;
  see(): Promise<SeenPlan>;
  change(change: object, wish?: ChangeWish): Promise<Answered<SeenPlan>>;
  undo(wish?: ChangeWish): Promise<Answered<SeenPlan>>;
  redo(wish?: ChangeWish): Promise<Answered<SeenPlan>>;
}

/** A plan of a finished run over primaries of a few authorities, in its coordinator's hands. */
export async function aPlan(
  api: TestApi,
  wish: { schools?: number; authorities?: number } = {},
): Promise<TestPlan> {
  const programme = await aProgramme(api, {
    schools: await somePrimaries(api, wish.schools ?? 12, wish.authorities ?? 5),
  });
  const { id: runId } = await finishedRun(api, programme);
  const { cookie } = programme.coordinator;
  const { planId } = await startPlan(api, runId, cookie);
  if (!planId) throw new Error('The plan was refused.');
  const see = async () => {
    const plan = await seePlan(api, planId, cookie);
    if (!plan) throw new Error('The plan is gone.');
    return plan;
  };
  const send = async (verb: string, type: string, given: object, own: ChangeWish) => {
    const input = { planId, expectedVersion: own.expectedVersion ?? (await see()).version, ...given };
    const answer = await api.ask<Record<string, Answered<SeenPlan>>>(
      `mutation ($input: ${type}!) { ${verb}(input: $input) { plan { ${planFields} } ${errors} } }`,
      { input },
      own.cookie ?? cookie,
    );
    const sent = answer.fields[verb];
    if (!sent) throw new Error(JSON.stringify(answer.errors));
    return sent;
  };
  return {
    programme,
    planId,
    runId,
    see,
    change: (change, own = {}) =>
      send('changePlan', 'ChangePlanInput', { change, ...(own.reason ? { reason: own.reason } : {}) }, own),
    undo: (own = {}) => send('undoPlanStep', 'TurnPlanStepInput', {}, own),
    redo: (own = {}) => send('redoPlanStep', 'TurnPlanStepInput', {}, own),
  };
}
