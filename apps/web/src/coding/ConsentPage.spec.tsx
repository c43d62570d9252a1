import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { MemoryRouter } from 'react-router';
import { ViewerDocument } from '../viewer.js';
import { AnswerConsentDocument } from './ConsentCard.js';
import { ConsentPage, ConsentRequestsDocument } from './ConsentPage.js';

const request = (state: string) => ({
  __typename: 'ConsentRequest' as const,
  id: 's1',
  purposeWords: 'Quote these words in the public library without naming your school or anybody in it',
  state,
  askedAt: '2026-11-20T09:00:00.000Z',
  askedBy: 'Rhea Novak',
  decidedAt: state === 'ASKED' ? null : '2026-11-21T09:00:00.000Z',
  decidedBy: state === 'ASKED' ? null : 'Amina Clarke',
  withdrawnAt: null,
  schoolName: 'Larkfield Primary School (fictional)',
  groupId: 'g1',
  groupName: 'Sample trio',
  promptHeading: 'Presence',
  saidAt: '2026-11-19T09:00:00.000Z',
  passage: {
    __typename: 'PassageInPlace' as const,
    before: 'Doors open. ',
    quote: 'We greet by name.',
    after: ' It works.',
  },
  quotedIn:
    state === 'GIVEN'
      ? [{ __typename: 'QuotingPractice' as const, title: 'A warm welcome', slug: 'a-warm-welcome' }]
      : [],
  viewerCanGive: state !== 'GIVEN',
  viewerCanRefuse: state === 'ASKED',
  viewerCanWithdraw: state === 'GIVEN',
});

const list = (...nodes: object[]) => ({
  consentRequests: {
    __typename: 'ConsentRequestConnection' as const,
    nodes,
    pageInfo: { __typename: 'PageInfo' as const, hasNextPage: false, endCursor: null },
  },
});

const answers = (answer: string, state: string) => ({
  request: { query: AnswerConsentDocument, variables: { input: { consentId: 's1', answer } } },
  result: {
    data: {
      answerConsent: { __typename: 'AnswerConsentPayload', consentRequest: request(state), errors: [] },
    },
  },
});

const viewerWith = (role: string) => ({
  request: { query: ViewerDocument, variables: {} },
  result: {
    data: {
      viewer: {
        __typename: 'Viewer' as const,
        id: 'p1',
        name: 'Rhea Novak',
        grants: [{ __typename: 'Grant' as const, role, scopeId: 'x', scopeName: 'X' }],
      },
    },
  },
});

function open(answer: { result?: object; error?: Error }, role = 'SCHOOL_LEADER') {
  const mocks = [
    viewerWith(role),
    { request: { query: ConsentRequestsDocument, variables: {} }, ...answer },
    answers('GIVE', 'GIVEN'),
    answers('WITHDRAW', 'WITHDRAWN'),
  ];
  return render(
    <MockedProvider mocks={mocks as never}>
      <MemoryRouter>
        <ConsentPage />
      </MemoryRouter>
    </MockedProvider>,
  );
}

describe('the consent page', () => {
  it('shows a leader the passage in its place and takes the answer', async () => {
    const { container } = open({ result: { data: list(request('ASKED')) } });
    const quote = await screen.findByText('We greet by name.');
    expect(quote.tagName).toBe('MARK');
    expect(quote.closest('blockquote')?.textContent).toBe('Doors open. We greet by name. It works.');
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(fault => fault.id)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Agree' }));
    expect(await screen.findByText('Agreed')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Answered' })).toBeTruthy();
  });

  it('lets a leader take a yes back, after saying what cannot be called back', async () => {
    open({ result: { data: list(request('GIVEN')) } });
    await userEvent.click(await screen.findByRole('button', { name: 'Take it back' }));
    const dialog = screen.getByRole('alertdialog');
    expect(dialog.textContent).toContain('cannot be called back');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Take it back' }));
    expect(await screen.findByText('Withdrawn')).toBeTruthy();
  });

  it('says that nothing was asked, and to somebody who speaks for no school that it is not their page', async () => {
    const { unmount } = open({ result: { data: list() } });
    expect(await screen.findByText('Your school has not been asked for anything')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Your words in place' }).getAttribute('href')).toBe('/words');
    unmount();
    open({ result: { data: list() } }, 'RESEARCHER');
    expect(await screen.findByText('This page is for people who speak for a school')).toBeTruthy();
  });

  it('offers to try again when it did not load', async () => {
    open({ error: new Error('away') });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
