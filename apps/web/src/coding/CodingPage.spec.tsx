import { MockedProvider } from '@apollo/client/testing/react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { MemoryRouter, Route, Routes } from 'react-router';
import { CodePassageDocument, ConfirmCodingDocument } from './coding.documents.js';
import { CodingPage, ResearchRoomDocument } from './CodingPage.js';
import { SampleSetDocument } from './useSampleSet.js';

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
      above: ['Presence'],
      version: 2,
      definition: 'Being met.',
      include: '',
      exclude: '',
      example: '',
    },
    {
      __typename: 'Code' as const,
      id: 'k2',
      name: 'Belonging',
      above: [],
      version: 2,
      definition: 'Being known.',
      include: 'By name.',
      exclude: '',
      example: '',
    },
  ],
  contributions: [contribution],
  pause: null,
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
      attention: null,
      startsAt: 21,
      endsAt: 38,
      codings: [
        {
          __typename: 'Coding' as const,
          id: 'q1',
          codeId: 'k1',
          codeName: 'Welcome',
          version: 1,
          isRuleChanged: true,
          confirmedVersion: null,
          countsAs: null,
          codedBy: 'Rhea Novak',
          codedAt: '2026-11-21T09:00:00.000Z',
          viewerCanRemove: true,
          viewerCanConfirm: true,
        },
      ],
      consents: [],
    },
  ],
};

const input = { contributionId: 'c1', revision: 1, codeIds: ['k2', 'k1'], startsAt: 21, endsAt: 38 };
const payload = { __typename: 'CodePassagePayload' as const, contribution: coded, errors: [] };

const elsewhere = { ...contribution, id: 'c2', speaker: 'School M, primary' };
const confirmed = {
  ...coded,
  excerpts: coded.excerpts.map(excerpt => ({
    ...excerpt,
    codings: excerpt.codings.map(coding => ({
      ...coding,
      isRuleChanged: false,
      confirmedVersion: 2,
      viewerCanConfirm: false,
    })),
  })),
};
const sample = {
  __typename: 'Sample' as const,
  id: 's1',
  name: 'First check',
  rooms: [{ __typename: 'SampleRoom' as const, groupId: 'g1', contributionIds: ['c1'] }],
};

function open(answer: { result?: object; error?: Error }, set?: string) {
  const mocks = [
    { request: { query: ResearchRoomDocument, variables: { groupId: 'g1' } }, ...answer },
    {
      request: { query: CodePassageDocument, variables: { input } },
      result: { data: { codePassage: payload } },
    },
    {
      request: { query: ConfirmCodingDocument, variables: { input: { codingId: 'q1', version: 2 } } },
      result: {
        data: {
          confirmCoding: {
            __typename: 'ConfirmCodingPayload',
            contribution: confirmed,
            uses: [],
            errors: [],
          },
        },
      },
    },
    { request: { query: SampleSetDocument, variables: { id: 's1' } }, result: { data: { sample } } },
  ];
  return render(
    <MockedProvider mocks={mocks as never}>
      <MemoryRouter initialEntries={[`/groups/g1/coding${set ? `?sample=${set}` : ''}`]}>
        <Routes>
          <Route path="/groups/:id/coding" element={<CodingPage />} />
        </Routes>
      </MemoryRouter>
    </MockedProvider>,
  );
}

describe('coding', () => {
  it('lets a researcher mark a sentence and put two codes on it with the keyboard alone', async () => {
    const { container } = open({ result: { data: { researchRoom: room } } });
    const text = await screen.findByRole('textbox', { name: 'What School K, primary wrote' });
    act(() => text.focus());
    await userEvent.keyboard('{ArrowDown}{ArrowRight} {ArrowDown}{Enter}');
    const form = screen.getByRole('group', { name: 'Code this passage' });
    expect(within(form).getByText('We greet by name.')).toBeTruthy();
    await userEvent.keyboard('belo');
    expect(within(form).getByText('By name.')).toBeTruthy();
    await userEvent.keyboard('{Enter}wel{Enter}');
    expect(within(form).getByRole('button', { name: 'Apply 2 codes' })).toBeTruthy();
    await userEvent.keyboard('{Enter}');
    const marked = await screen.findByRole('list', { name: 'Marked passages' });
    expect(within(marked).getByText('Welcome · Rhea Novak')).toBeTruthy();
    expect(within(marked).getByText(/Coded under version 1; the definition changed since/)).toBeTruthy();
    expect(document.activeElement).toBe(text);
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(fault => fault.id)).toEqual([]);
  });

  it('lets a finger draw its selection further, and takes it by a press without calling up the keyboard', async () => {
    open({ result: { data: { researchRoom: room } } });
    const text = await screen.findByRole('textbox', { name: /School K/ });
    fireEvent(text, Object.assign(new Event('pointerdown', { bubbles: true }), { pointerType: 'touch' }));
    const draw = async (to: number) => {
      const words = text.firstChild ?? text;
      await act(async () => {
        const told = new Promise(tell => document.addEventListener('selectionchange', tell, { once: true }));
        window.getSelection()?.setBaseAndExtent(words, 0, words, to);
        await told;
      });
      return screen.findByText(contribution.text.slice(0, to));
    };
    await draw('Doors'.length);
    await draw('Doors open at eight.'.length);
    expect(window.getSelection()?.toString()).toBe('Doors open at eight.');
    expect(screen.queryByRole('group', { name: 'Code this passage' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Code these words' }));
    const form = screen.getByRole('group', { name: 'Code this passage' });
    expect(within(form).getByText('Doors open at eight.')).toBeTruthy();
    expect(document.activeElement).toBe(form);
  });

  it('asks the coder whether a code still fits after its definition changed, and shows the rule', async () => {
    open({ result: { data: { researchRoom: { ...room, contributions: [coded] } } } });
    await userEvent.click(await screen.findByRole('button', { name: 'Does it still fit?' }));
    const asked = screen.getByRole('dialog', { name: 'Does “Welcome” still fit?' });
    expect(within(asked).getByText('Being met.')).toBeTruthy();
    await userEvent.click(within(asked).getByRole('button', { name: /Welcome still fits/ }));
    expect(await screen.findByText('Coded under version 1; found to fit version 2 too.')).toBeTruthy();
  });

  it('shows a coder of a sample set that set alone', async () => {
    open({ result: { data: { researchRoom: { ...room, contributions: [contribution, elsewhere] } } } }, 's1');
    expect(await screen.findByText('Only the set “First check”')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: /School K/ })).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: /School M/ })).toBeNull();
    expect(screen.getByRole('link', { name: 'Back to the set' }).getAttribute('href')).toBe(
      '/analysis/samples/s1',
    );
  });

  it('lets go of a passage by Escape', async () => {
    open({ result: { data: { researchRoom: room } } });
    const text = await screen.findByRole('textbox', { name: /School K/ });
    act(() => text.focus());
    await userEvent.keyboard(' {ArrowRight}{Escape}{Enter}');
    expect(screen.queryByRole('group', { name: 'Code this passage' })).toBeNull();
  });

  it('takes a word or a sentence by one key, and moves either end', async () => {
    open({ result: { data: { researchRoom: room } } });
    const text = await screen.findByRole('textbox', { name: /School K/ });
    act(() => text.focus());
    await userEvent.keyboard('w{ArrowRight}{ArrowRight}x{ArrowRight}{ArrowRight}{Enter}');
    const form = screen.getByRole('group', { name: 'Code this passage' });
    expect(within(form).getByText('open')).toBeTruthy();
    await userEvent.click(within(form).getByRole('button', { name: 'End a word later' }));
    expect(within(form).getByText('open at')).toBeTruthy();
    await userEvent.click(within(form).getByRole('button', { name: 'To the end of the sentence' }));
    await userEvent.click(within(form).getByRole('button', { name: 'Begin a word earlier' }));
    expect(within(form).getByText('Doors open at eight.')).toBeTruthy();
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
