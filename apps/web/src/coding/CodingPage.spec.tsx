import { MockedProvider } from '@apollo/client/testing/react';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { MemoryRouter, Route, Routes } from 'react-router';
import { CodePassageDocument } from './coding.documents.js';
import { CodingPage, ResearchRoomDocument } from './CodingPage.js';

const contribution = {
  __typename: 'ResearchContribution' as const,
  id: 'c1',
  revision: 1,
  text: 'Doors open at eight. We greet by name.',
  speaker: 'School K, primary',
  promptHeading: 'Presence',
  postedAt: '2026-11-20T09:00:00.000Z',
  excerpts: [],
};

const room = {
  __typename: 'ResearchRoom' as const,
  id: 'g1',
  name: 'Sample trio',
  programmeId: 'p1',
  programmeName: 'Sample programme',
  codes: [
    {
      __typename: 'Code' as const,
      id: 'k1',
      name: 'Welcome',
      definition: 'Being met.',
      include: '',
      exclude: '',
      example: '',
    },
  ],
  contributions: [contribution],
};

const coded = {
  ...contribution,
  excerpts: [
    {
      __typename: 'Excerpt' as const,
      id: 'e1',
      contributionId: 'c1',
      quote: 'We greet by name.',
      place: 'SAME_PLACE',
      startsAt: 21,
      endsAt: 38,
      codings: [
        {
          __typename: 'Coding' as const,
          id: 'q1',
          codeName: 'Welcome',
          codedBy: 'Rhea Novak',
          codedAt: '2026-11-21T09:00:00.000Z',
          viewerCanRemove: true,
        },
      ],
      consents: [],
    },
  ],
};

const input = { contributionId: 'c1', revision: 1, codeId: 'k1', startsAt: 21, endsAt: 38 };
const payload = { __typename: 'CodePassagePayload' as const, contribution: coded, errors: [] };

function open(answer: { result?: object; error?: Error }) {
  const mocks = [
    { request: { query: ResearchRoomDocument, variables: { groupId: 'g1' } }, ...answer },
    {
      request: { query: CodePassageDocument, variables: { input } },
      result: { data: { codePassage: payload } },
    },
  ];
  return render(
    <MockedProvider mocks={mocks as never}>
      <MemoryRouter initialEntries={['/groups/g1/coding']}>
        <Routes>
          <Route path="/groups/:id/coding" element={<CodingPage />} />
        </Routes>
      </MemoryRouter>
    </MockedProvider>,
  );
}

describe('coding', () => {
  it('lets a researcher mark a sentence and code it with the keyboard alone', async () => {
    const { container } = open({ result: { data: { researchRoom: room } } });
    const text = await screen.findByRole('textbox', { name: 'What School K, primary wrote' });
    act(() => text.focus());
    await userEvent.keyboard('{ArrowDown}{ArrowRight} {ArrowDown}{Enter}');
    const form = screen.getByRole('group', { name: 'Code this passage' });
    expect(within(form).getByText('We greet by name.')).toBeTruthy();
    await userEvent.click(within(form).getByRole('button', { name: /Code/ }));
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Apply the code' }));
    const marked = await screen.findByRole('list', { name: 'Marked passages' });
    expect(within(marked).getByText('Welcome · Rhea Novak')).toBeTruthy();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(fault => fault.id)).toEqual([]);
  });

  it('lets go of a passage by Escape', async () => {
    open({ result: { data: { researchRoom: room } } });
    const text = await screen.findByRole('textbox', { name: /School K/ });
    act(() => text.focus());
    await userEvent.keyboard(' {ArrowRight}{Escape}{Enter}');
    expect(screen.queryByRole('group', { name: 'Code this passage' })).toBeNull();
  });

  it('says what to do when nothing is open to research', async () => {
    open({ result: { data: { researchRoom: { ...room, contributions: [] } } } });
    expect(await screen.findByText('Nothing to code yet')).toBeTruthy();
  });

  it('says that there is nothing for somebody whom the charter keeps out', async () => {
    open({ result: { data: { researchRoom: null } } });
    expect(await screen.findByText('There is nothing here for you to code')).toBeTruthy();
  });

  it('offers to try again when it did not load', async () => {
    open({ error: new Error('away') });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
