import { screen } from '@testing-library/react';
import { LandingPage } from './LandingPage.js';
import { faultsIn, openPage } from './testing/open-page.js';

const ana = {
  __typename: 'TryAs',
  personId: 'p',
  name: 'Ana Petrova',
  role: 'SCHOOL_LEADER',
  scopeName: 'Aldergrove',
  sees: 'Your trio’s room.',
};

describe('the first page of a stranger', () => {
  it('offers each fictional person of the demo with what one will see', async () => {
    const { container } = openPage(<LandingPage />, { Landing: { tryAs: [ana] } });
    expect(await screen.findByRole('button', { name: 'Try as Ana Petrova' })).toBeTruthy();
    expect(screen.getByText('School leader at Aldergrove')).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });

  it('offers nobody outside a demo', async () => {
    openPage(<LandingPage />, { Landing: { tryAs: [] } });
    expect((await screen.findAllByRole('link', { name: 'Sign in' })).length).toBe(1);
    expect(screen.queryByText('Try it as…')).toBeNull();
  });

  it('still leads to the library and the sign-in page when the server does not answer', async () => {
    openPage(<LandingPage />, { Landing: new Error('away') });
    expect(await screen.findByRole('link', { name: /library/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Sign in' })).toBeTruthy();
  });
});
