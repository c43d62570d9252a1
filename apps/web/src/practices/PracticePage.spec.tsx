import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { MemoryRouter, Route, Routes } from 'react-router';
import { ExcerptChoicesDocument } from './ClaimsEditor.js';
import { PublishPracticeDocument } from './practice.documents.js';
import { PracticeDocument, PracticePage } from './PracticePage.js';
import { PracticesDocument } from './PracticesPage.js';

const card = {
  __typename: 'PracticeCard' as const,
  title: 'A warm welcome',
  problem: 'Late pupils.',
  whatTheyDid: 'Greeted them.',
  whatItTook: 'Fifteen minutes.',
  whatChanged: 'Fewer late marks.',
  whereItMayNotWork: 'Many gates.',
  context: 'A primary.',
  limits: 'One term.',
  phase: 'PRIMARY',
  themes: ['attendance'],
  changeNote: '',
};

const practice = (state: string, can: object, claim: object = {}) => ({
  __typename: 'Practice' as const,
  id: 'pr1',
  slug: 'a-warm-welcome',
  state,
  programmeId: 'p1',
  programmeName: 'Sample programme',
  withdrawnBecause: null,
  successorTitle: null,
  actsNext: state === 'PUBLISHED' ? 'NOBODY' : 'EDITOR',
  versions: [
    {
      __typename: 'PracticeVersion' as const,
      id: 'v1',
      number: 1,
      state,
      card,
      claims: [
        {
          __typename: 'Claim' as const,
          id: 'k1',
          text: 'It costs little.',
          excerpts: [
            {
              __typename: 'ClaimExcerpt' as const,
              excerptId: 'e1',
              purpose: 'UNNAMED',
              consent: 'GIVEN',
              quote: 'We greet by name.',
              speaker: 'School K, primary',
              ...claim,
            },
          ],
        },
      ],
      writtenBy: 'Rhea Novak',
      writtenAt: '2026-11-20T09:00:00.000Z',
      returnedNote: null,
      publishedAt: null,
      publishedBy: null,
      checks: [
        { __typename: 'PracticeCheck' as const, kind: 'CARD_COMPLETE', problems: [] },
        {
          __typename: 'PracticeCheck' as const,
          kind: 'CONSENT_GIVEN',
          problems: ['Claim 1 rests on words …'],
        },
      ],
      viewerCanEdit: false,
      viewerCanReturn: false,
      viewerCanPublish: false,
      ...can,
    },
  ],
  lostQuotes: [],
  viewerCanStartVersion: false,
  viewerCanWithdraw: false,
});

const nobody = { __typename: 'PageInfo' as const, hasNextPage: false, endCursor: null };

function open(answer: { result?: object; error?: Error }) {
  const publishes = {
    request: { query: PublishPracticeDocument, variables: { input: { practiceId: 'pr1' } } },
  };
  const done = { __typename: 'PracticePayload', practice: practice('PUBLISHED', {}), errors: [] };
  const mocks = [
    { request: { query: PracticeDocument, variables: { id: 'pr1' } }, ...answer },
    { ...publishes, result: { data: { publishPractice: done } } },
    {
      request: { query: ExcerptChoicesDocument, variables: { programmeId: 'p1' } },
      result: { data: { excerptChoices: [] } },
    },
    {
      request: { query: PracticesDocument, variables: {} },
      result: { data: { practices: { __typename: 'PracticeLineConnection', nodes: [], pageInfo: nobody } } },
    },
  ];
  return render(
    <MockedProvider mocks={mocks as never}>
      <MemoryRouter initialEntries={['/practices/pr1']}>
        <Routes>
          <Route path="/practices/:id" element={<PracticePage />} />
        </Routes>
      </MemoryRouter>
    </MockedProvider>,
  );
}

describe('a practice on the workbench', () => {
  it('is read and published by an editor', async () => {
    const inReview = practice('REVIEW', { viewerCanPublish: true, viewerCanReturn: true });
    const { container } = open({ result: { data: { practice: inReview } } });
    expect(await screen.findByText('We greet by name.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Hand back' })).toBeTruthy();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(fault => fault.id)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Publish' }));
    expect(await screen.findByRole('link', { name: 'See it in the library' })).toBeTruthy();
  });

  it('tells its reader in words which checks are passed and what is missing', async () => {
    open({ result: { data: { practice: practice('REVIEW', {}) } } });
    const checks = (await screen.findByRole('heading', { name: 'Before it is published' })).closest(
      'section',
    );
    const lines = within(checks ?? document.body)
      .getAllByRole('listitem')
      .map(line => line.textContent);
    expect(lines[0]).toContain('Done');
    expect(lines[1]).toContain('Not yet');
    expect(lines[1]).toContain('Claim 1 rests on words');
  });

  it('shows no words whose school has not agreed', async () => {
    const refused = practice('REVIEW', {}, { consent: 'REFUSED', quote: null });
    open({ result: { data: { practice: refused } } });
    expect(await screen.findByText('The school: refused')).toBeTruthy();
    expect(screen.queryByText('We greet by name.')).toBeNull();
  });

  it('is written in a form by its writer', async () => {
    open({ result: { data: { practice: practice('DRAFT', { viewerCanEdit: true }) } } });
    const problem = await screen.findByRole('textbox', { name: 'The problem' });
    expect((problem as HTMLTextAreaElement).value).toBe('Late pupils.');
    expect(screen.getByRole('button', { name: 'Send to review' })).toBeTruthy();
  });

  it('says that there is nothing for others', async () => {
    open({ result: { data: { practice: null } } });
    expect(await screen.findByText('There is no practice here that you can open')).toBeTruthy();
  });

  it('offers to try again when it did not load', async () => {
    open({ error: new Error('away') });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
