import { isMistyped } from './is-mistyped.js';

const id = '01a20464-4b51-75f1-915a-a1a684f25c8c';

describe('an address with an id', () => {
  it.each([
    `/groups/${id}`,
    `/groups/${id.toUpperCase()}/actions`,
    `/groups/${id}/meetings/new`,
    `/groups/${id}/meetings/${id}/clock`,
    `/cycles/${id}`,
    '/cycles/invitations/ai-aTexM08y2s4C8q',
    '/offers/by-link/ai-aTexM08y2s4C8q',
    `/programmes/${id}/codebook/frameworks`,
    '/programmes/sample/sheets',
    '/programmes/sample',
    '/schools/900001/team',
    '/groups',
  ])('%s is whole', path => {
    expect(isMistyped(path)).toBe(false);
  });

  it.each([
    '/groups/xyz',
    `/groups/${id.slice(0, -1)}/actions`,
    `/groups/${id}/meetings/not-an-id`,
    '/cycles/nonsense',
    '/programmes/sample/exchange',
    '/plans/1',
  ])('%s is not', path => {
    expect(isMistyped(path)).toBe(true);
  });
});
