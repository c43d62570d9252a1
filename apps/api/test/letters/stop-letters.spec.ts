import { startApi, type TestApi } from '../support/api.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import { aNotice, lookOnce, mailsTo, quietAbout, StandingClock } from '../support/letters.js';
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
  trio = await aReleasedTrio(api);
  ben = trio.leaders[1] as TestPerson;
  await quietAbout(api, trio);
});

async function stopUrl(because: 'mentioned' | 'round closed'): Promise<string> {
  await aNotice(api, trio, ben, { because, contribution: await aContribution(api, trio) });
  await lookOnce(api);
  const [mail] = await mailsTo(api, ben);
  const { pathname, search } = new URL(mail?.stop_url ?? '');
  return `${api.url}${pathname}${search}`;
}
const choice = async (text: string) =>
  (await api.source.query<Record<string, unknown>[]>(text, [ben.personId]))[0];
const word = () => choice('select word from room_word where person_id = $1');
const mail = () => choice('select mail, digest_day from attention_settings where person_id = $1');

describe('the stop link of a letter', () => {
  it('changes nothing when it is opened, as mail filters do, and asks with a button', async () => {
    const page = await fetch(await stopUrl('round closed'));
    expect(await page.text()).toMatch(/<h1>Stop mail about Sample trio\?<\/h1>[\s\S]*<button type="submit">/);
    expect(await word()).toBeUndefined();
  });

  it('quietens the room with the mail program’s own POST, without signing in, twice as well as once', async () => {
    const url = await stopUrl('round closed');
    for (const _ of [1, 2]) {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'List-Unsubscribe=One-Click',
      });
      expect(answer.status).toBe(200);
    }
    expect(await word()).toEqual({ word: 'nothing' });
  });

  it('takes the other form that RFC 8058 names', async () => {
    const body = new FormData();
    body.set('List-Unsubscribe', 'One-Click');
    expect((await fetch(await stopUrl('round closed'), { method: 'POST', body })).status).toBe(200);
    expect(await word()).toEqual({ word: 'nothing' });
  });

  it('of a mention switches all mail off, and leaves the rest as it is usual', async () => {
    expect((await fetch(await stopUrl('mentioned'), { method: 'POST' })).status).toBe(200);
    expect(await mail()).toEqual({ mail: false, digest_day: 1 });
  });

  it('does nothing for a link that somebody else made', async () => {
    const url = await stopUrl('mentioned');
    const forged = url.replace(ben.personId, trio.leaders[0]?.personId ?? '');
    const answer = await fetch(forged, { method: 'POST' });
    expect([answer.status, await answer.text()]).toEqual([
      404,
      expect.stringContaining('Nothing was changed'),
    ]);
    expect(await mail()).toBeUndefined();
  });
});
