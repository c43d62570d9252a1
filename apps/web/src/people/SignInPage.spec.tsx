import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OpenLinkPage } from './OpenLinkPage.js';
import { SignInPage } from './SignInPage.js';
import { faultsIn, openPage } from './testing/open-page.js';

const methods = (change = {}) => ({
  SignIn: {
    signInMethods: {
      __typename: 'SignInMethods',
      catchesMail: false,
      passkey: true,
      providers: [{ __typename: 'SignInProvider', id: 'dfe', name: 'DfE Sign-in' }],
      ...change,
    },
  },
});

const sent: { url: string; body: unknown }[] = [];
const serverAnswers = (status: number) => {
  globalThis.fetch = async (url, options) => {
    sent.push({ url: String(url), body: JSON.parse(String(options?.body)) as unknown });
    return { ok: status < 400, status, json: async () => ({}) } as Response;
  };
};

beforeEach(() => {
  sent.length = 0;
  serverAnswers(200);
});

const typeAddress = async (address: string) => {
  await userEvent.type(await screen.findByRole('textbox', { name: /e-mail/i }), address);
  await userEvent.click(screen.getByRole('button', { name: 'Send me a link' }));
};

describe('the sign-in page', () => {
  it('sends a link to the address that a person types, and says what to do next', async () => {
    const { container } = openPage(<SignInPage />, methods(), '/sign-in?then=%2Fgroups%2Fa');
    await typeAddress('a.clarke@school.example');
    expect(await screen.findByRole('heading', { name: 'Look in your inbox' })).toBeTruthy();
    expect(sent).toEqual([
      {
        url: '/api/auth/sign-in/magic-link',
        body: { email: 'a.clarke@school.example', callbackURL: '/groups/a' },
      },
    ]);
    expect(screen.getByRole('status').textContent).toContain('If Pathways knows');
    expect(await faultsIn(container)).toEqual([]);
  });

  it('refuses half an address before anything is sent', async () => {
    openPage(<SignInPage />, methods());
    await typeAddress('a.clarke');
    expect((await screen.findByRole('alert')).textContent).toContain('Write a whole e-mail address');
    expect(sent).toEqual([]);
  });

  it('asks a person to wait who tried too often', async () => {
    serverAnswers(429);
    openPage(<SignInPage />, methods());
    await typeAddress('a.clarke@school.example');
    expect((await screen.findByRole('alert')).textContent).toContain('Wait a minute');
  });

  it('says when the server cannot be reached', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('away'));
    openPage(<SignInPage />, methods());
    await typeAddress('a.clarke@school.example');
    expect((await screen.findByRole('alert')).textContent).toContain('cannot be reached');
  });

  it('shows where caught mail is read, in a demo only', async () => {
    openPage(<SignInPage />, methods({ catchesMail: true }));
    await screen.findByText('or');
    await typeAddress('a.clarke@school.example');
    const link = await screen.findByRole('link', { name: 'read it here' });
    expect(link.getAttribute('href')).toBe('/mail');
  });

  it('offers the sign-in of an organisation, and tells whoever it does not know what to do', async () => {
    const { container } = openPage(<SignInPage />, methods(), '/sign-in?error=signup_disabled');
    expect(await screen.findByRole('button', { name: 'Sign in with DfE Sign-in' })).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('Pathways does not yet');
    expect(await faultsIn(container)).toEqual([]);
  });
});

describe('the page of a mailed link', () => {
  it('asks for one press, since mail filters open links too', async () => {
    const { container } = openPage(<OpenLinkPage />, {}, '/sign-in/link?token=abc');
    expect(screen.getByRole('button', { name: 'Sign in to Pathways' })).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });

  it('offers a new link to the same page when the old one is spent', () => {
    openPage(<OpenLinkPage />, {}, '/sign-in/link?to=%2Fgroups%2Fa&error=INVALID_TOKEN');
    const link = screen.getByRole('link', { name: 'Send me a new link' });
    expect(link.getAttribute('href')).toBe('/sign-in?then=%2Fgroups%2Fa');
  });
});
