import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MePage } from './MePage.js';
import { faultsIn, openPage } from './testing/open-page.js';

const grant = {
  __typename: 'Grant',
  id: 'g',
  role: 'SCHOOL_LEADER',
  scopeId: '900001',
  scopeName: 'Aldergrove',
};
const me = (grants: object[]) => ({
  viewer: {
    __typename: 'Viewer',
    id: 'p',
    name: 'Amina Clarke',
    email: 'a.clarke@school.example',
    grants,
  },
  myPasskeys: [],
  mySessions: [
    {
      __typename: 'Session',
      id: 's',
      userAgent: 'Firefox/140 Windows',
      signedInAt: '2026-11-20T09:30:00.000Z',
      lastSeenAt: '2026-11-21T09:30:00.000Z',
      isCurrent: true,
    },
  ],
});
describe('the page of one’s account', () => {
  it('tells a leader what they may do, which school they act for, and where they are signed in', async () => {
    const { container } = openPage(<MePage />, { Me: me([grant]) });
    expect((await screen.findAllByText('School leader at Aldergrove')).length).toBeGreaterThan(0);
    expect(screen.getByRole('link', { name: 'Aldergrove' }).getAttribute('href')).toBe(
      '/schools/900001/team',
    );
    expect(screen.getByText('Firefox on Windows')).toBeTruthy();
    expect(screen.getByText('This browser')).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });

  it('tells a person without a role what they can do meanwhile', async () => {
    openPage(<MePage />, { Me: me([]) });
    expect(await screen.findByText('No role yet')).toBeTruthy();
  });

  it('keeps a corrected name, and says why one is refused', async () => {
    const { asked } = openPage(<MePage />, {
      Me: me([]),
      RenameOneself: {
        renameOneself: {
          __typename: 'RenameOneselfPayload',
          viewer: null,
          errors: [{ __typename: 'NoName', message: 'Write your name.' }],
        },
      },
    });
    const field = await screen.findByRole('textbox', { name: 'Your name' });
    await userEvent.clear(field);
    await userEvent.type(field, '1');
    await userEvent.click(screen.getByRole('button', { name: 'Keep this name' }));
    await waitFor(() => expect(asked).toContainEqual({ name: 'RenameOneself', input: { name: '1' } }));
    expect((await screen.findByRole('alert')).textContent).toContain('Write your name.');
  });

  it('offers to try again when it did not load', async () => {
    openPage(<MePage />, { Me: new Error('away') });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
