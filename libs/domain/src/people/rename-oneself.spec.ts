import { renameOneself } from './rename-oneself.js';

describe('renaming oneself', () => {
  it.each([
    ['Amina Clarke', 'Amina Clarke'],
    ['  Amina \n  Clarke ', 'Amina Clarke'],
    ['李娜', '李娜'],
  ])('takes %j', (name, kept) => {
    expect(renameOneself(name)).toEqual({ ok: true, value: kept });
  });

  it.each(['', ' ', 'A', '12345', 'x'.repeat(121)])('refuses %j', name => {
    expect(renameOneself(name)).toEqual({ ok: false, refusal: { kind: 'NoName' } });
  });
});
