import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { MemoryRouter, Route, Routes } from 'react-router';
import { GroupTalkDocument } from './ChooseByHand.js';
import { SampleForm } from './SampleForm.js';
import { StartSampleDocument } from './sample.documents.js';

const choices = {
  __typename: 'SampleChoices' as const,
  researchers: [
    { __typename: 'SampleResearcher' as const, id: 'p1', name: 'Rhea Novak' },
    { __typename: 'SampleResearcher' as const, id: 'p2', name: 'Ivo Stern' },
  ],
  groups: [{ __typename: 'SampleGroup' as const, id: 'g1', name: 'Sample trio', contributions: 2 }],
  sections: [],
  phases: [],
  contributions: 2,
  uncoded: 1,
};
const said = (id: string, text: string) => ({
  __typename: 'ResearchContribution',
  id,
  text,
  speaker: 'School K, primary',
  promptHeading: 'Presence',
});
const talk = {
  __typename: 'ResearchRoom',
  id: 'g1',
  contributions: [said('c1', 'Doors open at eight.'), said('c2', 'We greet by name.')],
};
const started: object[] = [];
const mocks = [
  {
    request: { query: GroupTalkDocument, variables: { groupId: 'g1' } },
    result: { data: { researchRoom: talk } },
  },
  {
    request: {
      query: StartSampleDocument,
      variables: ({ input }: { input: object }) => Boolean(started.push(input)),
    },
    result: {
      data: {
        startSample: {
          __typename: 'StartSamplePayload',
          sample: { __typename: 'Sample', id: 's1' },
          errors: [],
        },
      },
    },
  },
];

const open = () =>
  render(
    <MockedProvider mocks={mocks as never}>
      <MemoryRouter initialEntries={['/']}>
        <Routes>
          <Route path="/" element={<SampleForm programmeId="q1" choices={choices} />} />
          <Route path="/analysis/samples/:id" element={<p>The set</p>} />
        </Routes>
      </MemoryRouter>
    </MockedProvider>,
  );

describe('a new sample set', () => {
  it('is chosen by hand: the lead reads the talk of a group and takes what they want', async () => {
    const { container } = open();
    await userEvent.type(screen.getByRole('textbox', { name: /Name of the set/ }), 'By hand');
    await userEvent.click(screen.getByRole('radio', { name: /Chosen by hand/ }));
    expect(screen.queryByRole('textbox', { name: /Seed/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /Sample trio: 2 contributions/ }));
    await userEvent.click(await screen.findByRole('checkbox', { name: /We greet by name/ }));
    expect(screen.getByText('One contribution chosen.')).toBeTruthy();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(fault => fault.id)).toEqual([]);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Rhea Novak' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ivo Stern' }));
    await userEvent.click(screen.getByRole('button', { name: 'Make the set' }));
    expect(await screen.findByText('The set')).toBeTruthy();
    expect(started).toMatchObject([{ name: 'By hand', contributionIds: ['c2'], coderIds: ['p1', 'p2'] }]);
    expect(started[0]).not.toHaveProperty('wanted');
  });

  it('is not begun with nothing chosen', async () => {
    open();
    await userEvent.type(screen.getByRole('textbox', { name: /Name of the set/ }), 'Nothing');
    await userEvent.click(screen.getByRole('radio', { name: /Chosen by hand/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Rhea Novak' }));
    await userEvent.click(screen.getByRole('button', { name: 'Make the set' }));
    expect(await screen.findByText(/Choose at least one contribution/)).toBeTruthy();
  });
});
