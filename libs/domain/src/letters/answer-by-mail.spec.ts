import { answerByMail, isAutomatic, type IncomingMail } from './answer-by-mail.js';

const mail: IncomingMail = {
  from: 'amina@oak.example',
  autoSubmitted: null,
  precedence: null,
  listId: null,
  returnPath: '<amina@oak.example>',
  isOurOwn: false,
};
const given = {
  text: ' We greet at the gate.\r\n',
  from: 'Amina@oak.example',
  expectedFrom: 'amina@Oak.example',
  mostCharacters: 100,
};

describe('a mail that came in', () => {
  it('is taken for a person’s where nothing says otherwise', () => {
    expect(isAutomatic(mail)).toBe(false);
    expect(isAutomatic({ ...mail, autoSubmitted: 'no' })).toBe(false);
  });

  it.each([
    [{ autoSubmitted: 'auto-replied' }],
    [{ autoSubmitted: 'auto-generated; x=1' }],
    [{ precedence: 'Bulk' }],
    [{ precedence: 'auto_reply' }],
    [{ listId: '<heads.list.example>' }],
    [{ returnPath: '<>' }],
    [{ from: 'MAILER-DAEMON@mail.example' }],
    [{ isOurOwn: true }],
  ])('with %j is a machine’s, and is never answered', change => {
    expect(isAutomatic({ ...mail, ...change })).toBe(true);
  });
});

describe('an answer by mail', () => {
  it('is what the person wrote, from the address that the letter went to', () => {
    expect(answerByMail(given)).toEqual({ ok: true, value: 'We greet at the gate.' });
  });

  it.each([
    ['NotYourAddress', { from: 'ben@elm.example' }],
    ['NotYourAddress', { from: null }],
    ['NothingWritten', { text: ' \n ' }],
    ['AnswerTooLong', { text: 'x'.repeat(101) }],
  ])('is refused as %s with %j', (kind, change) => {
    expect(answerByMail({ ...given, ...change })).toMatchObject({ ok: false, refusal: { kind } });
  });
});
