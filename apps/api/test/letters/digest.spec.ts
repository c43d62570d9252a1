import type { ContributionId } from '@pathways/domain/shared';
import { GatherDigestsHandler } from '../../src/letters/application/gather-digests.handler.js';
import { momentOf } from '../../src/letters/application/local-time.js';
import { startApi, type TestApi } from '../support/api.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import { aNotice, mailsTo, quietAbout, settingsOf, StandingClock } from '../support/letters.js';
import type { TestPerson } from '../support/people.js';
import { aContribution } from '../support/talk.js';

// People of tests begin at this moment, and a digest is of days after it: the second Monday from here, whatever today is.
const clock = new StandingClock();
const day = 86_400_000;
const today = new Date();
const dayFrom = (moment: number, days: number): string =>
  new Date(moment + days * day).toISOString().slice(0, 10);
const monday = dayFrom(today.getTime(), 15 - (today.getUTCDay() || 7));
/** As the clock on the wall of a school shows it, in summer too. */
const at = (days: number, time: string) =>
  clock.set(momentOf({ day: dayFrom(Date.parse(monday), days), time }).toISOString());

let api: TestApi;
let trio: TestTrio;
let ben: TestPerson;
beforeAll(async () => {
  api = await startApi({}, clock);
});
afterAll(() => api.close());
beforeEach(async () => {
  at(0, '09:00');
  trio = await aReleasedTrio(api, { textInEmail: true });
  ben = trio.leaders[1] as TestPerson;
  await quietAbout(api, trio);
});

/** Words of the week before the digest: of the Saturday, unless another moment is given. */
async function said(
  words: { readonly text?: string } = {},
  moment = new Date(Date.parse(monday) - 2 * day),
): Promise<ContributionId> {
  const contribution = await aContribution(api, trio, words);
  await api.source.query('update contribution set posted_at = $2 where id = $1', [contribution, moment]);
  return contribution;
}

async function look(): Promise<void> {
  await api.app.get(GatherDigestsHandler).handle();
  await api.work();
}
const digests = async () =>
  (await mailsTo(api, ben)).filter(({ subject }) => subject === 'Your week in Pathways');

describe('the weekly digest', () => {
  it('comes once, on the chosen morning, with what is unread and what needs the head', async () => {
    const contribution = await said({ text: 'We greet at the gate.' });
    await aNotice(api, trio, ben, { contribution });
    at(0, '07:00');
    await look();
    expect(await digests()).toEqual([]);
    at(0, '09:00');
    await look();
    await look();
    at(1, '09:00');
    await look();
    const [digest, second] = await digests();
    expect(second).toBeUndefined();
    expect(digest?.body_text).toMatch(/Somebody mentioned you in Sample trio/);
    expect(digest?.body_text).toMatch(/1 contribution that you have not read/);
    expect(digest?.body_text).toMatch(/Amina Clarke, Sample School \d+: We greet at the gate\./);
    expect(digest?.stop_url).toContain('digest.');
  });

  it('never comes empty, and is not tried again all week', async () => {
    await look();
    at(2, '12:00');
    await said({}, clock.now());
    await look();
    expect(await digests()).toEqual([]);
    at(7, '09:00');
    await look();
    expect(await digests()).toHaveLength(1);
  });

  it('is caught up after an outage, once', async () => {
    await said();
    at(3, '11:00');
    await look();
    await look();
    expect(await digests()).toHaveLength(1);
  });

  it('waits for the first school day where its day is closed', async () => {
    await api.source.query(
      `insert into closed_day (id, la_code, from_on, to_on, name, imported_at)
       values (gen_random_uuid(), $1, $2::date, $2::date + 1, 'Training', now())`,
      [trio.schools[1]?.laCode, monday],
    );
    await said();
    for (const days of [0, 1]) {
      at(days, '09:00');
      await look();
    }
    expect(await digests()).toEqual([]);
    at(2, '09:00');
    await look();
    expect(await digests()).toHaveLength(1);
  });

  it('has a muted room in one line, without its words', async () => {
    await api.source.query(
      `insert into room_word (person_id, room_id, word, chosen_at) values ($1, $2, 'nothing', now())`,
      [ben.personId, trio.groupId],
    );
    await said({ text: 'We greet at the gate.' });
    await look();
    const [digest] = await digests();
    expect(digest?.body_text).toMatch(/In rooms that you have muted: Sample trio \(1 unread\)/);
    expect(digest?.body_text).not.toContain('gate');
  });

  it('keeps the words of a room whose charter says so, and says once who wrote', async () => {
    trio = await aReleasedTrio(api, { textInEmail: false });
    ben = trio.leaders[1] as TestPerson;
    await said({ text: 'We greet at the gate.' });
    await said({ text: 'And at the second gate.' });
    await look();
    const [digest] = await digests();
    expect(digest?.body_text).not.toContain('gate');
    expect(digest?.body_text).toContain('2 contributions that you have not read');
    expect(digest?.body_text.match(/Amina Clarke.* wrote something/g)).toHaveLength(1);
  });

  it('does not come to whoever wants none', async () => {
    await settingsOf(api, ben.personId, { digest_day: null });
    await said();
    await look();
    expect(await digests()).toEqual([]);
  });
});
