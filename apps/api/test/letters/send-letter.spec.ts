import { GatherLettersHandler } from '../../src/letters/application/gather-letters.handler.js';
import { startApi, type TestApi } from '../support/api.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import { aNotice, lookOnce, mailsTo, quietAbout, settingsOf, StandingClock } from '../support/letters.js';
import type { TestPerson } from '../support/people.js';
import { aContribution } from '../support/talk.js';

const clock = new StandingClock();
let api: TestApi;
let trio: TestTrio;
let ben: TestPerson;
beforeAll(async () => {
  api = await startApi({}, clock);
});
afterAll(() => api.close());
beforeEach(async () => {
  clock.set('2026-11-18T12:00:00Z');
  trio = await aReleasedTrio(api, { textInEmail: true });
  ben = trio.leaders[1] as TestPerson;
  await quietAbout(api, trio);
});

const words = 'We moved registration to the gate.';
const mention = async () =>
  aNotice(api, trio, ben, { contribution: await aContribution(api, trio, { text: words }) });
const subjects = async () => (await mailsTo(api, ben)).map(({ subject }) => subject);

describe('a letter to a head', () => {
  it('says who mentioned them, with the words, the reason and the way out, in plain text and in HTML', async () => {
    await mention();
    await lookOnce(api);
    const [mail] = await mailsTo(api, ben);
    expect(mail?.subject).toBe('Amina Clarke mentioned you in Sample trio');
    expect(mail?.body_text).toContain(`> ${words}`);
    expect(mail?.body_text).toContain('You get this because you were mentioned by name.');
    expect(mail?.body_text).toMatch(new RegExp(`/groups/${trio.groupId}#contribution-`));
    expect(mail?.body_html).toContain(`<blockquote`);
    expect(mail?.body_html).not.toMatch(/<img|<script|src=/);
    expect(mail?.stop_url).toMatch(/\/api\/letters\/stop\?token=mail\./);
  });

  it('keeps the words in the room where its charter says so', async () => {
    trio = await aReleasedTrio(api, { textInEmail: false });
    ben = trio.leaders[1] as TestPerson;
    await quietAbout(api, trio);
    await mention();
    await lookOnce(api);
    const [mail] = await mailsTo(api, ben);
    expect(`${mail?.body_text} ${mail?.body_html} ${mail?.subject}`).not.toContain('registration');
    expect(mail?.body_text).toContain('Something was written.');
  });

  it('is one for all that is new in a round, and no second one until they have been back', async () => {
    for (const text of ['One.', 'Two.', 'Three.']) {
      const contribution = await aContribution(api, trio, { text });
      await aNotice(api, trio, ben, { because: 'round closed', contribution });
    }
    await lookOnce(api);
    expect(await subjects()).toEqual(['New in Sample trio']);
    const more = async () =>
      aNotice(api, trio, ben, { because: 'round closed', contribution: await aContribution(api, trio) });
    await more();
    await lookOnce(api);
    expect(await subjects()).toHaveLength(1);
    await api.source.query(
      `insert into room_reader (room_id, person_id, role, first_read_at, last_read_at, last_number)
       values ($1, $2, 'school leader', $3, $3, 0)`,
      [trio.groupId, ben.personId, new Date('2026-11-18T12:30:00Z')],
    );
    await more();
    await lookOnce(api);
    expect(await subjects()).toHaveLength(2);
  });

  it('about one thing says it once, in its title, and not again as a heading below', async () => {
    await aNotice(api, trio, ben, { because: 'round opened', contribution: null });
    await lookOnce(api);
    const [mail] = await mailsTo(api, ben);
    expect(mail?.body_text.split('A round began in Sample trio').length).toBe(2);
    expect(mail?.body_html).not.toContain('<h2');
  });

  it('is one for each mention, even about a round that they were written to about', async () => {
    await mention();
    await mention();
    await lookOnce(api);
    expect(await subjects()).toHaveLength(2);
  });

  it.each([
    ['in the evening', '2026-11-18T18:00:00Z'],
    ['before half past seven', '2026-11-18T07:29:00Z'],
    ['on a Saturday', '2026-11-21T12:00:00Z'],
    ['on a bank holiday', '2026-12-28T12:00:00Z'],
    ['in the evening of summer time', '2026-07-01T17:00:00Z'],
  ])('does not come %s, and goes together with others on the next school morning', async (_, moment) => {
    clock.set(moment);
    await mention();
    await lookOnce(api);
    expect(await subjects()).toEqual([]);
    clock.set('2027-01-05T07:30:00Z');
    await lookOnce(api);
    expect(await subjects()).toHaveLength(1);
  });

  it('waits through the holidays of their authority, unless they chose otherwise', async () => {
    await api.source.query(
      `insert into closed_day (id, la_code, from_on, to_on, name, imported_at)
       values (gen_random_uuid(), $1, '2026-11-16', '2026-11-20', 'A week', now())`,
      [trio.schools[1]?.laCode],
    );
    await mention();
    await lookOnce(api);
    expect(await subjects()).toEqual([]);
    await settingsOf(api, ben.personId, { rests: false });
    await lookOnce(api);
    expect(await subjects()).toHaveLength(1);
  });

  it('is put off when quiet hours begin between making and sending', async () => {
    // Long after the database's own clock, which decides when a job is due.
    clock.set('2041-03-06T12:00:00Z');
    await mention();
    await api.app.get(GatherLettersHandler).handle();
    clock.set('2041-03-06T18:00:00Z');
    await api.work();
    expect(await subjects()).toEqual([]);
    const [job] = await api.source.query<{ run_at: Date }[]>(
      `select run_at from graphile_worker.jobs where key like 'letter %' order by id desc limit 1`,
    );
    expect(job?.run_at.toISOString()).toBe('2041-03-07T07:30:30.000Z');
  });
});

describe('what happened between the event and the sending', () => {
  it('is obeyed: words that were deleted are in no letter, and there is no letter without any', async () => {
    const contribution = await aContribution(api, trio, { text: words });
    await aNotice(api, trio, ben, { contribution });
    await api.source.query(
      'update contribution set deleted_at = now(), deleted_by = author_id where id = $1',
      [contribution],
    );
    await lookOnce(api);
    expect(await subjects()).toEqual([]);
    expect(await dropped()).toBe('nothing was left to tell');
  });

  it('is obeyed: hidden words are in no letter', async () => {
    const contribution = await aContribution(api, trio, { text: words });
    await aNotice(api, trio, ben, { contribution });
    await api.source.query('update contribution set hidden_at = now(), hidden_by = author_id where id = $1', [
      contribution,
    ]);
    await lookOnce(api);
    expect(await subjects()).toEqual([]);
  });

  it('is obeyed: a head whose role ended hears no more', async () => {
    await mention();
    await api.source.query('update role_grant set until_on = current_date where person_id = $1', [
      ben.personId,
    ]);
    await lookOnce(api);
    expect(await subjects()).toEqual([]);
  });

  it('is obeyed: what they read meanwhile needs no letter, and mail that they switched off is off', async () => {
    const notice = await mention();
    await api.source.query('update notice set read_at = now() where id = $1', [notice]);
    await mention();
    await settingsOf(api, ben.personId, { mail: false });
    await lookOnce(api);
    expect(await subjects()).toEqual([]);
  });
});

describe('a letter is sent once', () => {
  it('when two processes look at the same moment', async () => {
    await mention();
    await mention();
    await Promise.all([lookOnce(api), lookOnce(api), lookOnce(api)]);
    await api.work();
    expect(await subjects()).toHaveLength(2);
  });

  it('as the same mail, when the process dies between the mail server’s yes and the commit', async () => {
    await mention();
    await lookOnce(api);
    const [before] = await mailsTo(api, ben);
    await api.source.query('update letter set sent_at = null where person_id = $1', [ben.personId]);
    await api.source.query(
      `select graphile_worker.add_job('letters.send', json_build_object('letter', id)) from letter where person_id = $1`,
      [ben.personId],
    );
    await api.work();
    expect((await mailsTo(api, ben)).map(mail => mail.message_id)).toEqual([before?.message_id]);
  });
});

async function dropped(): Promise<string | undefined> {
  const [row] = await api.source.query<{ dropped_because: string }[]>(
    'select dropped_because from letter where person_id = $1',
    [ben.personId],
  );
  return row?.dropped_because;
}
