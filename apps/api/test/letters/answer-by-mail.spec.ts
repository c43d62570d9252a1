import { createTransport } from 'nodemailer';
import { AnswerListener } from '../../src/letters/http/answer-listener.js';
import { startApi, type TestApi } from '../support/api.js';
import { aReleasedTrio, type TestTrio } from '../support/groups.js';
import { aNotice, lookOnce, mailsTo, quietAbout, StandingClock } from '../support/letters.js';
import {
  gmailReply,
  iphoneReply,
  outlookHtmlReply,
  outlookReply,
  replyWithFile,
  type ReplyWish,
} from '../support/mails.js';
import { aPerson, type TestPerson } from '../support/people.js';
import { aContribution } from '../support/talk.js';

const secret = 'a webhook secret for tests only';
const clock = new StandingClock();
let api: TestApi;
let smtp: number;
let trio: TestTrio;
let ben: TestPerson;
let to: string;
beforeAll(async () => {
  api = await startApi({ REPLY_MAIL_SECRET: secret }, clock);
  smtp = await api.app.get(AnswerListener).listen(0);
});
afterAll(() => api.close());
beforeEach(async () => {
  trio = await aReleasedTrio(api);
  ben = trio.leaders[1] as TestPerson;
  await quietAbout(api, trio);
  await aNotice(api, trio, ben, { contribution: await aContribution(api, trio) });
  await lookOnce(api);
  to = (await mailsTo(api, ben)).at(-1)?.reply_to ?? '';
});

const wish = (change: Partial<ReplyWish> = {}): ReplyWish => ({ from: ben.email, to, ...change });

/** Hands a mail to the listener as the mail server of a school would. */
async function deliver(raw: string, rcpt = to): Promise<string> {
  const transport = createTransport({ host: '127.0.0.1', port: smtp, ignoreTLS: true });
  try {
    const { response } = await transport.sendMail({ envelope: { from: ben.email, to: rcpt }, raw });
    return response;
  } catch (error) {
    return String((error as { response?: string }).response);
  } finally {
    transport.close();
  }
}

interface Answer {
  body_text: string;
  parent_id: string | null;
  author_id: string;
}
const answers = () =>
  api.source.query<Answer[]>(
    `select c.body_text, c.parent_id, c.author_id from contribution c join discussion d on d.id = c.discussion_id
     where d.group_id = $1 and c.author_id = $2 order by c.posted_at`,
    [trio.groupId, ben.personId],
  );
const explained = async () => (await mailsTo(api, ben)).filter(({ subject }) => /^Your answer/.test(subject));

describe('a reply to a letter', () => {
  it.each([
    ['Gmail', gmailReply],
    ['Outlook', outlookReply],
    ['Outlook in a browser', outlookHtmlReply],
    ['an iPhone', iphoneReply],
  ])('from %s is posted beneath what it answers, without what it quotes', async (_, reply) => {
    expect(await deliver(reply(wish()))).toMatch(/^250/);
    const [answer] = await answers();
    expect(answer).toMatchObject({
      body_text: 'We greet at the gate now. Late marks fell.',
      author_id: ben.personId,
    });
    expect(answer?.parent_id).not.toBeNull();
    expect(await explained()).toEqual([]);
  });

  it('is posted once, however often it is delivered', async () => {
    const raw = gmailReply(wish());
    await Promise.all([deliver(raw), deliver(raw)]);
    await deliver(raw);
    expect(await answers()).toHaveLength(1);
  });

  it('brings its files with it, and says which were left out', async () => {
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
    expect(await deliver(replyWithFile(wish(), { name: 'rota.pdf', content: pdf }))).toMatch(/^250/);
    const kept = await api.source.query<{ name: string }[]>(
      'select name from attachment where author_id = $1 and contribution_id is not null',
      [ben.personId],
    );
    expect(kept).toEqual([{ name: 'rota.pdf' }]);
    const program = Buffer.concat([Buffer.from('7f454c46020101', 'hex'), Buffer.alloc(200)]);
    expect(await deliver(replyWithFile(wish(), { name: 'gate.exe', content: program }))).toMatch(/^250/);
    expect(await answers()).toHaveLength(2);
    const told = (await mailsTo(api, ben)).at(-1);
    expect(told?.subject).toBe('Posted, without some of its files');
    expect(told?.body_text).toContain('“gate.exe” was not added.');
  });
});

describe('a reply that is refused is explained kindly, once', () => {
  it.each([
    ['comes after the round closed', 'This round has closed'],
    ['comes from somebody who left the group', 'You can no longer write in this room'],
  ])('because it %s', async (why, sentence) => {
    if (why.includes('round')) {
      await api.source.query(`update discussion set closed_at = now() where group_id = $1`, [trio.groupId]);
    } else {
      await api.source.query('update role_grant set until_on = current_date where person_id = $1', [
        ben.personId,
      ]);
    }
    const raw = outlookReply(wish());
    await deliver(raw);
    await deliver(raw);
    expect(await answers()).toEqual([]);
    expect((await explained()).map(({ body_text }) => body_text)).toEqual([
      expect.stringContaining(sentence),
    ]);
  });

  it('because a stranger sends it, who learns nothing of the room', async () => {
    const stranger = await aPerson(api, { name: 'Sam Stone' });
    await deliver(gmailReply(wish({ from: stranger.email })));
    expect(await answers()).toEqual([]);
    const [mail] = await mailsTo(api, stranger);
    expect(mail?.body_text).toContain('went to another address');
    expect(mail?.body_text).not.toContain('registration');
  });

  it('because a pupil can be identified, without repeating the words', async () => {
    await deliver(
      gmailReply(wish({ text: 'We saw J.T. in Year 4 settle since her diagnosis of epilepsy.' })),
    );
    expect(await answers()).toEqual([]);
    const [mail] = await explained();
    expect(mail?.body_text).toContain('designated safeguarding lead');
    expect(mail?.body_text).not.toMatch(/J\.T\./);
  });

  it('because there is nothing in it but its quotation', async () => {
    await deliver(iphoneReply(wish({ text: '' })));
    expect((await explained())[0]?.body_text).toContain('nothing in it but what it quotes');
  });
});

describe('mail that nobody wrote', () => {
  it.each([
    ['an out-of-office note', ['Auto-Submitted: auto-replied']],
    ['an old out-of-office note', ['Precedence: bulk', 'X-Autoreply: yes']],
    ['a mailing list', ['List-Id: <heads.list.example>']],
  ])('such as %s is neither posted nor answered', async (_, headers) => {
    expect(await deliver(gmailReply(wish({ headers })))).toMatch(/^250/);
    expect(await answers()).toEqual([]);
    expect(await explained()).toEqual([]);
  });

  it('such as our own is left alone, so that no loop begins', async () => {
    await deliver(gmailReply(wish({ messageId: '<0123456789abcdef@localhost>' })));
    expect([await answers(), await explained()]).toEqual([[], []]);
  });
});

describe('the listener', () => {
  it('relays nothing: it takes mail for addresses of its letters alone', async () => {
    expect(await deliver(gmailReply(wish()), 'somebody@elsewhere.example')).toMatch(/^550/);
    const [local = '', host] = to.split('@');
    const at = local.length - 12;
    const other = local[at] === 'a' ? 'b' : 'a';
    const forged = `${local.slice(0, at)}${other}${local.slice(at + 1)}@${host}`;
    expect(await deliver(gmailReply(wish({ to: forged })), forged)).toMatch(/^550/);
  });
});

describe('the webhook of a mail provider', () => {
  const hand = (raw: string, token = secret) =>
    fetch(`${api.url}/api/mail/in`, {
      method: 'POST',
      headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${token}` },
      body: raw,
    });

  it('takes a mail as it came, and finds its address in it', async () => {
    expect((await hand(outlookReply(wish()))).status).toBe(200);
    expect(await answers()).toHaveLength(1);
  });

  it('refuses whoever does not know the secret, and addresses that are not ours', async () => {
    expect((await hand(outlookReply(wish()), 'a guess')).status).toBe(401);
    expect((await hand(outlookReply(wish({ to: 'reply+aaaa@reply.localhost' })))).status).toBe(404);
    expect(await answers()).toEqual([]);
  });
});
