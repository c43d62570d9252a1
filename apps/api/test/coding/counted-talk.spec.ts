import { jest } from '@jest/globals';
import type { CodeId, ContributionId } from '@pathways/domain/shared';
import { CountedTalkQueries } from '../../src/coding/application/counted-talk.queries.js';
import { TalkSweep } from '../../src/coding/persistence/talk-sweep.js';
import { Reading } from '../../src/platform/reading.js';
import { marked } from '../analysis/support.js';
import { startApi, type TestApi } from '../support/api.js';
import { aCode } from '../support/coded.js';
import { aProgramme, aReleasedTrio, type TestTrio } from '../support/groups.js';
import type { TestPerson } from '../support/people.js';
import { aContribution, aResearcher } from '../support/talk.js';
import { countedAnew, countedAsKept } from './counted-talk.reference.js';

let api: TestApi;
let rhea: TestPerson;
let trio: TestTrio;
let codes: CodeId[];
let said: ContributionId[];
let values: Record<string, string>;

/** Two trios; of the first, one contribution with two codes that meet and one with two marks of one code. */
beforeAll(async () => {
  api = await startApi();
  const programme = await aProgramme(api);
  trio = await aReleasedTrio(api, { programme });
  const other = await aReleasedTrio(api, { programme });
  rhea = await aResearcher(api, trio);
  const rory = await aResearcher(api, trio);
  codes = [await aCode(api, trio, rhea), await aCode(api, trio, rhea), await aCode(api, trio, rhea)];
  const [one, two, three] = codes as [CodeId, CodeId, CodeId];
  said = [
    await aContribution(api, trio, { place: 0 }),
    await aContribution(api, trio, { place: 1 }),
    await aContribution(api, other, { place: 0 }),
  ];
  const [first, second, third] = said as [ContributionId, ContributionId, ContributionId];
  await marked(api, rhea, { contribution: first, code: one });
  await marked(api, rory, { contribution: first, code: two, at: { startsAt: 40, endsAt: 60 } });
  await marked(api, rhea, { contribution: second, code: one, at: { startsAt: 0, endsAt: 10 } });
  await marked(api, rory, { contribution: second, code: one });
  await marked(api, rory, { contribution: third, code: three });
  values = { one, two, three, first, second, third, rhea: rhea.personId, group: trio.groupId };
});
afterAll(() => api.close());

const asked = () => ({ programme: trio.programmeId, viewer: rhea.personId, codes });
const kept = () => api.app.get(CountedTalkQueries);
const now = () => countedAsKept(kept(), asked());

/** The statement with the ids of the world in the place of `:first`, `:one`, … */
const filled = (statement: string) =>
  statement.replaceAll(/:([a-z]+)\b/g, (whole, name: string) => (values[name] ? `'${values[name]}'` : whole));

const sample = `
  with started as (
    insert into coding_sample (id, programme_id, client_id, name, lead_id, choice, drawn_from, started_at)
    select gen_random_uuid(), programme_id, gen_random_uuid(), 'Blind', :rhea, 'chosen', 'by hand', now()
    from school_group where id = :group returning id),
  coder as (
    insert into coding_sample_coder (sample_id, person_id, position) select id, :rhea, 1 from started)
  insert into coding_sample_contribution (sample_id, contribution_id, position) select id, :first, 1 from started`;

const charter = (access: boolean) => `
  insert into charter (id, group_id, number, research_access, text_in_email, adopted_at, adopted_by)
  select gen_random_uuid(), group_id, number + 1, ${access}, text_in_email, now(), adopted_by
  from charter where group_id = :group order by number desc limit 1`;

describe('what is counted of coded talk', () => {
  it('is what the views tell, when it is asked for the first time', async () => {
    const told = await now();
    expect(told).toEqual(await countedAnew(api, asked()));
    expect(told.length).toBeGreaterThan(9);
  });

  it.each([
    ['a coding is taken off', `update coding set removed_at = now() where code_id = :two`],
    ['it is put back', `update coding set removed_at = null where code_id = :two`],
    ['a school takes its consent back', `update contribution set research_consent = false where id = :first`],
    ['it gives it again', `update contribution set research_consent = true where id = :first`],
    [
      'words go out of sight',
      `update contribution set hidden_at = now(), hidden_by = :rhea where id = :second`,
    ],
    ['they come back', `update contribution set hidden_at = null, hidden_by = null where id = :second`],
    [
      'earlier words alone go out of sight',
      `update contribution_revision set hidden_at = now() where contribution_id = :second`,
    ],
    [
      'they come back too',
      `update contribution_revision set hidden_at = null where contribution_id = :second`,
    ],
    ['a charter lets research in no more', charter(false)],
    ['the next one does', charter(true)],
    ['the group writes before it reads', `update discussion set write_first = true where group_id = :group`],
    ['the round is closed', `update discussion set closed_at = now() where group_id = :group`],
    ['it is opened again', `update discussion set closed_at = null where group_id = :group`],
    ['the group reads at once', `update discussion set write_first = false where group_id = :group`],
    [
      'a code is merged into another',
      `update code set retired_at = now(), merged_into_id = :one where id = :two`,
    ],
    ['that one into a third', `update code set retired_at = now(), merged_into_id = :three where id = :one`],
    [
      'both are taken apart',
      `update code set retired_at = null, merged_into_id = null where id in (:one, :two)`,
    ],
    [
      'a coding counts as a part of its code',
      `update coding set counts_as_id = :three, counted_by = :rhea, counted_at = now() where code_id = :two`,
    ],
    [
      'two marks become one passage',
      `update excerpt set ends_at = 40 where contribution_id = :second and starts_at = 0`,
    ],
    [
      'a contribution turns out older',
      `update contribution set posted_at = posted_at - interval '70 days' where id = :third`,
    ],
    ['a contribution is of no school any more', `update contribution set urn = null where id = :third`],
    ['Rhea begins to code blind', sample],
    ['the comparison opens', `update coding_sample set opened_at = now()`],
    ['an author deletes', `update contribution set deleted_at = now(), deleted_by = :rhea where id = :third`],
    ['a coding is gone for ever', `delete from coding where code_id = :two`],
  ])('is right at once when %s', async (_, change) => {
    const before = await now();
    await api.source.query(filled(change));
    const told = await now();
    expect(told).toEqual(await countedAnew(api, asked()));
    expect(told).not.toEqual(before);
  });

  it('misses no transaction that began earlier and ends later than one that was counted', async () => {
    const slow = api.source.createQueryRunner();
    await slow.startTransaction();
    await slow.query(filled(`update contribution set research_consent = false where id = :first`));
    await api.source.query(filled(`update contribution set research_consent = false where id = :second`));
    const between = await now();
    expect(between).toEqual(await countedAnew(api, asked()));
    await slow.commitTransaction();
    await slow.release();
    const told = await now();
    expect(told).toEqual(await countedAnew(api, asked()));
    expect(told).not.toEqual(between);
  });

  it('tells nobody the change of a transaction that was given up', async () => {
    const before = await now();
    const slow = api.source.createQueryRunner();
    await slow.startTransaction();
    await slow.query(filled(`update contribution set research_consent = true where id = :first`));
    await slow.rollbackTransaction();
    await slow.release();
    expect(await now()).toEqual(before);
  });

  it('does not read again at each question what a restored backup numbers in another cluster’s future', async () => {
    await api.source.query(
      filled(`insert into talk_change (contribution_id, changed_in) values (:first, '9000000000')`),
    );
    const before = await now();
    const asked = jest.spyOn(api.app.get(Reading), 'rows');
    expect(await now()).toEqual(before);
    expect(asked.mock.calls.map(([name]) => name)).not.toContain('countable talk');
    asked.mockRestore();
  });

  it('needs no change that is days old', async () => {
    await api.source.query(`update talk_change set changed_at = now() - interval '4 days'`);
    await api.app.get(TalkSweep).sweep();
    expect(await api.source.query('select from talk_change')).toEqual([]);
    expect(await now()).toEqual(await countedAnew(api, asked()));
  });
});
