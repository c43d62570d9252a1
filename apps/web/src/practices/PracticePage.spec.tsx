import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { MemoryRouter, Route, Routes } from 'react-router';
import { ExcerptChoicesDocument } from './ClaimsEditor.js';
import { PublishPracticeDocument } from './practice-steps.documents.js';
import { PracticeDocument } from './practice.documents.js';
import { making, practice, viewer } from './practice-mocks.js';
import { PracticePage } from './PracticePage.js';
import { PracticesDocument } from './PracticesPage.js';
import { ViewerDocument } from '../viewer.js';

const nobody = { __typename: 'PageInfo' as const, hasNextPage: false, endCursor: null };

function open(answer: { result?: object; error?: Error }) {
  const publishes = {
    request: { query: PublishPracticeDocument, variables: { input: { practiceId: 'pr1' } } },
  };
  const done = { __typename: 'PracticePayload', practice: practice('PUBLISHED', {}), errors: [] };
  const mocks = [
    { request: { query: PracticeDocument, variables: { id: 'pr1' } }, ...answer },
    { request: { query: ViewerDocument }, result: { data: { viewer } } },
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
    const isReady = practice('READY', { viewerCanPublish: true, viewerCanReturn: true });
    const { container } = open({ result: { data: { practice: isReady, practiceMaking: making('READY') } } });
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
    open({ result: { data: { practice: practice('REVIEW', {}), practiceMaking: making('REVIEW') } } });
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
    open({ result: { data: { practice: refused, practiceMaking: making('REVIEW') } } });
    expect(await screen.findByText('The school: refused')).toBeTruthy();
    expect(screen.queryByText('We greet by name.')).toBeNull();
  });

  it('is written in a form by its writer', async () => {
    const draft = practice('DRAFT', { viewerCanEdit: true });
    open({ result: { data: { practice: draft, practiceMaking: making('DRAFT') } } });
    const problem = await screen.findByRole('textbox', { name: 'The problem' });
    expect((problem as HTMLTextAreaElement).value).toBe('Late pupils.');
    expect(screen.getByRole('button', { name: 'Send to review' })).toBeTruthy();
  });

  it('tells whose turn it is, what changed since the last review, and what was said about a sentence', async () => {
    const at = '2026-11-20T09:00:00.000Z';
    const around = making('REVIEW', {
      turns: [
        {
          __typename: 'PracticeTurn',
          party: 'SCHOOL',
          who: 'School K, primary',
          because: 'TO_APPROVE',
          since: at,
          reminders: 1,
        },
      ],
      changes: {
        __typename: 'DraftChanges',
        since: at,
        changes: [
          { __typename: 'DraftChange', where: 'The problem', before: 'Late.', after: 'Late pupils.' },
        ],
      },
      comments: [
        {
          __typename: 'SentenceComment',
          id: 'c1',
          field: 'PROBLEM',
          where: 'The problem',
          quote: 'Late pupils.',
          isFound: true,
          body: 'Which of them?',
          writtenBy: 'Edda Bloom',
          writtenAt: at,
          resolvedBy: null,
          resolvedAt: null,
          isHidden: false,
          replies: [],
        },
      ],
    });
    open({ result: { data: { practice: practice('REVIEW', {}), practiceMaking: around } } });
    expect(
      (await screen.findByText('School K, primary', { selector: 'strong' })).parentElement?.textContent,
    ).toMatch(/approves its words, since .* reminded once/);
    expect(screen.getByRole('button', { name: 'Changed since the last review: one part' })).toBeTruthy();
    expect(screen.getByText('Which of them?')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Reply' })).toBeTruthy();
  });

  it('says who writes in a field at this moment', async () => {
    const lock = {
      __typename: 'FieldLock',
      field: 'PROBLEM',
      by: 'R. Lind',
      isViewer: false,
      until: '2099-01-01T00:00:00Z',
    };
    const draft = practice('DRAFT', { viewerCanEdit: true });
    open({ result: { data: { practice: draft, practiceMaking: making('DRAFT', { locks: [lock] }) } } });
    expect(await screen.findByText(/R. Lind is writing here/)).toBeTruthy();
  });

  it('says that there is nothing for others', async () => {
    open({ result: { data: { practice: null, practiceMaking: null } } });
    expect(await screen.findByText('There is no practice here that you can open')).toBeTruthy();
  });

  it('offers to try again when it did not load', async () => {
    open({ error: new Error('away') });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
