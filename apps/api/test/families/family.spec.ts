import { startApi, type TestApi } from '../support/api.js';
import { aFigureOf, aReleasedFamily, type TestFamily } from '../support/families.js';
import { aPerson } from '../support/people.js';

let api: TestApi;
let family: TestFamily;
beforeAll(async () => {
  api = await startApi();
  family = await aReleasedFamily(api);
  for (const [at, { urn }] of family.schools.entries()) {
    const end = at === 2 ? 'suppressed' : 46 + at;
    await aFigureOf(api, urn, ['ATT8SCR', '2022/23', 44]);
    await aFigureOf(api, urn, ['ATT8SCR', '2024/25', end]);
    await aFigureOf(api, urn, ['ATT8SCR_FSM6CLA1A', '2022/23', at === 1 ? 'suppressed' : 35]);
    await aFigureOf(api, urn, ['ATT8SCR_NFSM6CLA1A', '2022/23', 46]);
    await aFigureOf(api, urn, ['PTFSM6CLA1A', '2022/23', 20]);
  }
});
afterAll(() => api.close());

const document = `query ($id: ID!) { family(id: $id) {
  name phase viewerCanLink viewerCanPin viewerCanRead
  schools { urn authority } trios { id name unlinkedAt schools { urn } } nearSchools { kilometres }
  talk { sections { heading } } pins { contributionId } viewerSchools { urn }
  graphs { code levelYear sinceYear yearsCounted yearsInWords sources allYears centre { level change schools }
    levels { most best } points { urn change words level { state value } trend { state } } }
} }`;

interface Asked {
  family: {
    viewerCanLink: boolean;
    viewerCanPin: boolean;
    viewerCanRead: boolean;
    schools: { urn: string; authority: string }[];
    trios: { id: string; schools: object[] }[];
    nearSchools: object[];
    talk: { sections: object[] } | null;
    viewerSchools: { urn: string }[];
    graphs: {
      code: string;
      sinceYear: string;
      yearsCounted: number;
      sources: string[];
      centre: { level: number; change: number; schools: number };
      points: {
        urn: string;
        change: number | null;
        words: string;
        level: { state: string; value: number | null };
      }[];
    }[];
  } | null;
}

const seenBy = async (cookie?: string) =>
  (await api.ask<Asked>(document, { id: family.groupId }, cookie)).fields.family;

describe('a leader of a member school', () => {
  it('sees the schools, the trio in the family and the graph of three years with its cross-hairs', async () => {
    const seen = await seenBy(family.leader.cookie);
    expect(seen?.schools).toHaveLength(12);
    expect(seen?.trios).toMatchObject([{ id: family.trioId, schools: [{}, {}, {}] }]);
    const [overall] = seen?.graphs ?? [];
    expect(overall).toMatchObject({
      code: 'ATT8SCR',
      sinceYear: '2022/23',
      yearsCounted: 3,
      sources: ['2022/23: Fictional sample, final', '2024/25: Fictional sample, final'],
    });
    expect(overall?.centre.schools).toBe(11);
    expect(overall?.points[0]?.words).toMatch(/2024\/25: 46 points, up 2 points since 2022\/23\.$/);
  });

  it('sees a suppressed figure as suppressed, and no number that it could be worked out from', async () => {
    const graphs = (await seenBy(family.leader.cookie))?.graphs ?? [];
    const point = (code: string, at: number) =>
      graphs.find(graph => graph.code === code)?.points.find(({ urn }) => urn === family.schools[at]?.urn);
    expect(point('ATT8SCR', 2)).toMatchObject({ change: null, level: { state: 'SUPPRESSED', value: null } });
    expect(point('ATT8SCR_FSM6CLA1A', 1)?.level).toEqual({ state: 'SUPPRESSED', value: null });
    expect(point('ATT8SCR_NFSM6CLA1A', 1)?.level).toEqual({ state: 'WITHHELD', value: null });
    expect(point('ATT8SCR_NFSM6CLA1A', 3)?.level).toEqual({ state: 'VALUE', value: 46 });
  });

  it('may pin a question for the own school, and may not link trios', async () => {
    const seen = await seenBy(family.leader.cookie);
    expect(seen).toMatchObject({ viewerCanLink: false, viewerCanPin: true, viewerCanRead: true });
    expect(seen?.viewerSchools).toMatchObject([{ urn: family.schools[0]?.urn }]);
    expect(seen?.talk?.sections).toHaveLength(3);
  });

  it('finds the family from the trio’s room and from the school’s page', async () => {
    const { fields } = await api.ask<{ group: { family: object }; familiesOfSchool: object[] }>(
      `query ($id: ID!, $urn: String!) { group(id: $id) { family { id name } } familiesOfSchool(urn: $urn) { id } }`,
      { id: family.trioId, urn: family.schools[5]?.urn },
      family.leader.cookie,
    );
    expect(fields.group.family).toEqual({ id: family.groupId, name: 'Moor family' });
    expect(fields.familiesOfSchool).toEqual([{ id: family.groupId }]);
  });
});

describe('the family’s coordinator', () => {
  it('sees the graph and may link, and sees nothing of the talk', async () => {
    const seen = await seenBy(family.coordinator.cookie);
    expect(seen).toMatchObject({
      viewerCanLink: true,
      viewerCanPin: false,
      viewerCanRead: false,
      talk: null,
    });
    expect(seen?.graphs[0]?.points).toHaveLength(12);
  });
});

describe('a family', () => {
  it('is not there for strangers, outsiders, researchers and steering members', async () => {
    const { errors } = await api.ask(document, { id: family.groupId });
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const programme = family.programmeId;
    for (const role of ['researcher', 'steering member'] as const) {
      expect(await seenBy((await aPerson(api, { grants: [{ role, programme }] })).cookie)).toBeNull();
    }
    const outsider = await aPerson(api, { grants: [{ role: 'administrator' }] });
    expect(await seenBy(outsider.cookie)).toBeNull();
    const { fields } = await api.ask<{ familiesOfSchool: object[] }>(
      'query ($urn: String!) { familiesOfSchool(urn: $urn) { id } }',
      { urn: family.schools[5]?.urn },
      outsider.cookie,
    );
    expect(fields.familiesOfSchool).toEqual([]);
  });

  it('is not what a trio is', async () => {
    const { fields } = await api.ask<Asked>(document, { id: family.trioId }, family.leader.cookie);
    expect(fields.family).toBeNull();
  });
});
