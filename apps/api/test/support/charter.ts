import type { TestApi } from './api.js';
import type { TestTrio } from './groups.js';
import type { TestPerson } from './people.js';

interface Outcome {
  readonly errors: { __typename: string; message: string }[];
}

const propose = `mutation ($input: ProposeCharterChangeInput!) { proposeCharterChange(input: $input) {
  changeId errors { __typename message } } }`;
const accept = `mutation ($input: AcceptCharterInput!) { acceptCharter(input: $input) {
  isAccepted isAdopted errors { __typename message } } }`;
const giveUp = `mutation ($input: GiveUpCharterChangeInput!) { giveUpCharterChange(input: $input) {
  isGivenUp errors { __typename message } } }`;

export async function proposed(
  api: TestApi,
  trio: TestTrio,
  by: TestPerson | undefined,
  choices: Readonly<Record<string, string>>,
  because = 'We talked about it.',
) {
  const input = {
    groupId: trio.groupId,
    because,
    choices: Object.entries(choices).map(([clause, value]) => ({ clause, value })),
  };
  const { fields } = await api.ask<{ proposeCharterChange: Outcome & { changeId: string | null } }>(
    propose,
    { input },
    by?.cookie,
  );
  return fields.proposeCharterChange;
}

/** Whoever leads the school at this place of the trio accepts the charter of this number. */
export async function accepted(api: TestApi, trio: TestTrio, place: number, number: number) {
  const input = { groupId: trio.groupId, urn: trio.schools[place]?.urn, number };
  const { fields } = await api.ask<{
    acceptCharter: Outcome & { isAccepted: boolean; isAdopted: boolean };
  }>(accept, { input }, trio.leaders[place]?.cookie);
  return fields.acceptCharter;
}

export async function givenUp(
  api: TestApi,
  trio: TestTrio,
  by: TestPerson | undefined,
  no: { urn: string | null | undefined; because: string },
) {
  const input = { groupId: trio.groupId, ...no };
  const { fields } = await api.ask<{ giveUpCharterChange: Outcome & { isGivenUp: boolean } }>(
    giveUp,
    { input },
    by?.cookie,
  );
  return fields.giveUpCharterChange;
}

/** Proposed by the first leader and accepted by all: it holds. */
export async function changedCharter(
  api: TestApi,
  trio: TestTrio,
  choices: Readonly<Record<string, string>>,
) {
  const { errors } = await proposed(api, trio, trio.leaders[0], choices);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const [row] = await api.source.query<{ number: number }[]>(
    `select number from charter_change where group_id = $1 and outcome is null`,
    [trio.groupId],
  );
  for (const place of [1, 2]) await accepted(api, trio, place, row?.number ?? 0);
}
