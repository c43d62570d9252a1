import type { Urn } from '@pathways/domain/shared';
import type { TestApi } from './api.js';
import { aPerson, type TestPerson } from './people.js';
import { aPlan, type Refused, type TestPlan } from './plans.js';

export interface SeenOffer {
  readonly id: string;
  readonly answer: string;
  readonly because: string | null;
  readonly answeredBy: string | null;
  readonly mailboxes: string[];
}

export interface SeenRelease {
  readonly status: string;
  readonly version: number;
  readonly viewerCanRelease: boolean;
  readonly readiness: { readiness: string; count: number }[];
  readonly answers: { answer: string; count: number }[];
  readonly untouched: string[];
  readonly withoutGroup: { urn: string; reason: string }[];
  readonly groups: {
    totalCount: number;
    nodes: {
      id: string;
      name: string;
      kind: string;
      readiness: string;
      stoppedBy: string | null;
      waitsFor: string | null;
      joins: string[];
      groupId: string | null;
      notWaitedBecause: string | null;
      schools: { urn: string; name: string; isAsked: boolean; offer: SeenOffer | null }[];
    }[];
  };
}

const releaseFields = `status version viewerCanRelease readiness { readiness count } answers { answer count } untouched
  withoutGroup { urn reason } groups(first: 100) { totalCount nodes { id name kind readiness stoppedBy waitsFor joins groupId
    notWaitedBecause schools { urn name isAsked offer { id answer because answeredBy mailboxes } } } }`;

export const seeRelease = async (api: TestApi, planId: string, cookie: string) =>
  (
    await api.ask<{ planRelease: SeenRelease | null }>(
      `query ($planId: ID!) { planRelease(planId: $planId) { ${releaseFields} } }`,
      { planId },
      cookie,
    )
  ).fields.planRelease;

export const offerFields = `id urn school words asks answer because answeredBy viewerCanAnswer groupId groupName answerBy`;

export interface SeenPlace {
  readonly id: string;
  readonly urn: string;
  readonly school: string;
  readonly words: string[];
  readonly answer: string;
  readonly because: string | null;
  readonly answeredBy: string | null;
  readonly viewerCanAnswer: boolean;
  readonly groupId: string | null;
}

const errors = 'errors { __typename message }';

/** Asks one of the mutations of this slice and answers its payload. */
export async function tell<Payload extends object>(
  api: TestApi,
  [verb, input, fields]: readonly [string, object, string],
  cookie?: string,
): Promise<Payload & { errors: Refused[] }> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const answer = await api.ask<Record<string, Payload & { errors: Refused[] }>>(
    `mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} ${errors} } }`,
    { input },
    cookie,
  );
  const payload = answer.fields[verb];
  if (!payload) throw new Error(JSON.stringify(answer.errors));
  return payload;
}

export interface OfferedPlan extends TestPlan {
  readonly cookie: string;
  /** One leader for each school, by URN. */
  readonly leaders: ReadonlyMap<string, TestPerson>;
  release(): Promise<SeenRelease>;
  offer(wish?: object): Promise<{ askedCount: number | null; errors: Refused[] }>;
  /** What the leader of a school says to the newest offer. */
  answer(
    urn: string,
    answer: string,
    because?: string,
  ): Promise<{ offer: SeenPlace | null; errors: Refused[] }>;
  releaseGroups(wish: object): Promise<{ groupIds: string[] | null; errors: Refused[] }>;
}

const nextYear = `${new Date().getFullYear() + 1}-01-31`;

/** Four planned trios, with a leader at every school that is not named as silent. Nobody was asked yet. */
export async function aPlanToOffer(
  api: TestApi,
  wish: { silent?: number; authorities?: number } = {},
): Promise<OfferedPlan> {
  const plan = await aPlan(api, { authorities: wish.authorities ?? 5 });
  const { cookie } = plan.programme.coordinator;
  const { planId } = plan;
  const release = async () => {
    const seen = await seeRelease(api, planId, cookie);
    if (!seen) throw new Error('The plan is gone.');
    return seen;
  };
  const leaders = new Map<string, TestPerson>();
  const schools = (await release()).groups.nodes.flatMap(group => group.schools);
  for (const { urn } of schools.slice(wish.silent ?? 0)) {
    const grants = [{ role: 'school leader' as const, urn: urn as Urn }];
    leaders.set(urn, await aPerson(api, { name: `Leader ${urn}`, grants }));
  }
  const version = async () => (await release()).version;
  return {
    ...plan,
    cookie,
    leaders,
    release,
    offer: async (own = {}) =>
      tell(
        api,
        ['offerPlaces', { planId, version: await version(), answerBy: nextYear, ...own }, 'askedCount'],
        cookie,
      ),
    answer: async (urn, answer, because = '') => {
      const mine = leaders.get(urn)?.cookie;
      const [newest] = await myOffers(api, mine);
      const input = { offerId: newest?.id ?? '', answer, because };
      return tell(api, ['answerOffer', input, `offer { ${offerFields} }`], mine);
    },
    releaseGroups: async own => {
      const input = { planId, version: await version(), researchAccess: true, textInEmail: false, ...own };
      return tell(api, ['releasePlan', input, 'groupIds'], cookie);
    },
  };
}

export const myOffers = async (api: TestApi, cookie: string | undefined): Promise<SeenPlace[]> =>
  (await api.ask<{ myPlaceOffers: SeenPlace[] }>(`{ myPlaceOffers { ${offerFields} } }`, {}, cookie)).fields
    .myPlaceOffers;

/** The mails to an address, the newest first. */
export async function mailsTo(api: TestApi, email: string): Promise<{ subject: string; text: string }[]> {
  await api.settle();
  return api.source.query(
    `select subject, body_text as text from caught_mail where recipient = $1 order by caught_at desc, id desc`,
    [email],
  );
}

export const tokenIn = (text: string | undefined): string => /by-link\/([\w-]+)/.exec(text ?? '')?.[1] ?? '';
