import { v7 } from 'uuid';
import { startApi, type TestApi } from '../support/api.js';
import { aFigureOf, aReleasedFamily, type TestFamily } from '../support/families.js';
import { aReleasedTrio } from '../support/groups.js';
import { aResearcher } from '../support/talk.js';

let api: TestApi;
let family: TestFamily;
beforeAll(async () => {
  api = await startApi();
  family = await aReleasedFamily(api);
  for (const { urn } of family.schools) {
    await aFigureOf(api, urn, ['ATT8SCR', '2022/23', 44.1]);
    await aFigureOf(api, urn, ['ATT8SCR', '2024/25', 46.2]);
  }
});
afterAll(() => api.close());

interface Posted {
  contribute: {
    contribution: {
      id: string;
      about: { words: string; schoolName: string; familyId: string } | null;
    } | null;
    errors: { __typename: string }[];
  };
}

async function pin(about: { urn?: string | undefined; code: string }, cookie: string, clientId = v7()) {
  const [discussion] = await api.source.query<{ id: string }[]>(
    'select id from discussion where group_id = $1',
    [family.groupId],
  );
  const { fields } = await api.ask<Posted>(
    `mutation ($input: ContributeInput!) { contribute(input: $input) {
       contribution { id about { words schoolName familyId urn } } errors { __typename message } } }`,
    {
      input: {
        discussionId: discussion?.id,
        sectionId: family.sections[0],
        body: 'What did you change?',
        clientId,
        about,
      },
    },
    cookie,
  );
  return fields.contribute;
}

const pinsSeenBy = async (cookie: string) =>
  (
    await api.ask<{
      family: { pins: { contributionId: string; urn: string; value: number; opening: string }[] };
    }>(
      'query ($id: ID!) { family(id: $id) { pins { contributionId urn code value sinceYear change opening replies } } }',
      { id: family.groupId },
      cookie,
    )
  ).fields.family.pins;

describe('a leader who pins a question to a point', () => {
  it('starts a discussion in the family’s room that keeps the figures as they were shown', async () => {
    const urn = family.schools[4]?.urn;
    const posted = await pin({ urn, code: 'ATT8SCR' }, family.leader.cookie);
    expect(posted).toMatchObject({
      errors: [],
      contribution: {
        about: {
          familyId: family.groupId,
          words: 'Attainment 8, 2024/25: 46.2 points, up 2.1 points since 2022/23',
        },
      },
    });
    await api.source.query(`update measure set value = 50 where urn = $1 and academic_year = '2024/25'`, [
      urn,
    ]);
    expect(await pinsSeenBy(family.leader.cookie)).toMatchObject([
      { urn, value: 46.2, change: 2.1, sinceYear: '2022/23', opening: 'What did you change?', replies: 0 },
    ]);
  });

  it('posts once, however often the device sends it', async () => {
    const about = { urn: family.schools[5]?.urn, code: 'ATT8SCR' };
    const clientId = v7();
    const [first, second] = [
      await pin(about, family.leader.cookie, clientId),
      await pin(about, family.leader.cookie, clientId),
    ];
    expect(second.contribution?.id).toBe(first.contribution?.id);
    expect((await pinsSeenBy(family.leader.cookie)).filter(each => each.urn === about.urn)).toHaveLength(1);
  });

  it('is refused for a school outside and for a measure that the family has no graph of', async () => {
    const outside = (await aReleasedTrio(api)).schools[0]?.urn;
    for (const about of [
      { urn: outside, code: 'ATT8SCR' },
      { urn: family.schools[0]?.urn, code: 'NOR' },
    ])
      expect((await pin(about, family.leader.cookie)).errors).toMatchObject([{ __typename: 'PointNotHere' }]);
  });
});

describe('a pinned question', () => {
  it('is not shown to the coordinator, who sees no talk, and cannot be asked from outside', async () => {
    expect(await pinsSeenBy(family.coordinator.cookie)).toEqual([]);
    const outsider = (await aReleasedTrio(api)).leaders[0]?.cookie ?? '';
    const about = { urn: family.schools[0]?.urn, code: 'ATT8SCR' };
    expect((await pin(about, outsider)).errors).toMatchObject([{ __typename: 'NotFound' }]);
  });

  it('tells a researcher the measure and a letter, not the school or its figures', async () => {
    const researcher = await aResearcher(api, { ...family, leaders: [family.leader] });
    const { fields } = await api.ask<{
      room: { discussions: { contributions: { nodes: { about: object }[] } }[] };
    }>(
      `query ($id: ID!) { room(id: $id) { discussions { contributions(first: 9) {
         nodes { about { words schoolName urn } } } } } }`,
      { id: family.groupId },
      researcher.cookie,
    );
    const [about] = fields.room.discussions[0]?.contributions.nodes.map(node => node.about) ?? [];
    expect(about).toEqual({
      words: 'Attainment 8',
      schoolName: expect.stringMatching(/^School [A-Z]/),
      urn: null,
    });
  });
});
