import { startApi, type TestApi } from '../support/api.js';
import { aReleasedFamily, release, type TestFamily } from '../support/families.js';
import { aProposal, aReleasedTrio } from '../support/groups.js';
import { heardIn } from '../support/talk.js';

let api: TestApi;
let family: TestFamily;
beforeAll(async () => {
  api = await startApi();
  family = await aReleasedFamily(api);
});
afterAll(() => api.close());

const link = (verb: 'linkTrio' | 'unlinkTrio', trioId: string, cookie?: string) =>
  api.ask<
    Record<
      string,
      {
        family: { trios: { id: string; unlinkedAt: string | null }[] } | null;
        errors: { __typename: string }[];
      }
    >
  >(
    `mutation ($input: FamilyTrioInput!) { ${verb}(input: $input) {
       family { trios { id unlinkedAt } } errors { __typename message } } }`,
    { input: { familyId: family.groupId, trioId } },
    cookie,
  );

describe('a family that is released', () => {
  it('has the trios linked that came into it whole, and its room hears of each', async () => {
    const links = await api.source.query(
      'select group_id, linked_by, unlinked_at from family_group where family_id = $1',
      [family.groupId],
    );
    expect(links).toEqual([{ group_id: family.trioId, linked_by: null, unlinked_at: null }]);
    expect(await heardIn(api, family.groupId)).toContain('TrioLinked');
  });
});

describe('a coordinator', () => {
  it('unlinks a trio, which the family remembers with dates, and links it again', async () => {
    const { cookie } = family.coordinator;
    const { fields } = await link('unlinkTrio', family.trioId, cookie);
    expect(fields['unlinkTrio']?.family?.trios).toMatchObject([{ unlinkedAt: expect.any(String) }]);
    expect((await link('unlinkTrio', family.trioId, cookie)).fields['unlinkTrio']?.errors).toMatchObject([
      { __typename: 'NotLinked' },
    ]);
    const again = await link('linkTrio', family.trioId, cookie);
    expect(again.fields['linkTrio']?.family?.trios).toMatchObject([{ unlinkedAt: null }, {}]);
    expect(await heardIn(api, family.groupId)).toContain('TrioUnlinked');
  });

  it('is told why a trio cannot be linked', async () => {
    const refused = async (trioId: string) =>
      (await link('linkTrio', trioId, family.coordinator.cookie)).fields['linkTrio']?.errors[0]?.__typename;
    expect(await refused(family.trioId)).toBe('AlreadyLinked');
    expect(await refused(family.groupId)).toBe('NotATrio');
    const outside = await aReleasedTrio(api, { programme: family });
    expect(await refused(outside.groupId)).toBe('SchoolsOutside');
    expect(await refused('00000000-0000-7000-8000-000000000000')).toBe('NotFound');
    expect(await refused((await aReleasedTrio(api)).groupId)).toBe('NotFound');
  });

  it('is offered the trios that are whole in the family and in none', async () => {
    const three = family.schools.slice(4, 7);
    const trio = await release(api, family, await aProposal(api, family, three), 'Tern trio');
    const { fields } = await api.ask<{ family: { linkableTrios: { id: string }[] } }>(
      'query ($id: ID!) { family(id: $id) { linkableTrios { id } } }',
      { id: family.groupId },
      family.coordinator.cookie,
    );
    expect(fields.family.linkableTrios).toEqual([{ id: trio }]);
  });
});

describe('linking', () => {
  it('is not a member’s, an outsider’s or a stranger’s', async () => {
    const byLeader = await link('linkTrio', family.trioId, family.leader.cookie);
    expect(byLeader.fields['linkTrio']?.errors).toMatchObject([{ __typename: 'NotFound' }]);
    const elsewhere = await aReleasedTrio(api);
    const byOther = await link('unlinkTrio', family.trioId, elsewhere.coordinator.cookie);
    expect(byOther.fields['unlinkTrio']?.errors).toMatchObject([{ __typename: 'NotFound' }]);
    expect((await link('linkTrio', family.trioId)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
