import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { MemoryRouter } from 'react-router';
import { ComparisonDocument, ComparisonSection } from './ComparisonSection.js';
import { ResolveDisagreementDocument } from './ResolveDialog.js';

const none = {
  __typename: 'AgreementFigures',
  percent: 1,
  kappa: null,
  alpha: null,
  alphaFrom: null,
  alphaTo: null,
};
const some = {
  __typename: 'AgreementFigures',
  percent: 0.6,
  kappa: 0.09,
  alpha: 0.095,
  alphaFrom: -0.4,
  alphaTo: 0.6,
};
const codes = [
  {
    __typename: 'CodeComparison',
    codeId: 'k1',
    codeName: 'Welcome',
    definition: 'Being met.',
    onTexts: some,
    onCharacters: some,
    noFigure: null,
    finds: 5,
    disagreements: 4,
    mayNeedWork: true,
  },
  {
    __typename: 'CodeComparison',
    codeId: 'k2',
    codeName: 'Belonging',
    definition: 'Being known.',
    onTexts: none,
    onCharacters: none,
    noFigure: 'EVERYBODY_APPLIED_IT_EVERYWHERE',
    finds: 2,
    disagreements: 0,
    mayNeedWork: false,
  },
];

const dispute = {
  __typename: 'Disagreement',
  id: 'k1:e1',
  codeId: 'k1',
  codeName: 'Welcome',
  excerptId: 'e1',
  groupId: 'g1',
  speaker: 'School K, primary',
  promptHeading: 'Presence',
  before: 'Doors open at eight. ',
  quote: 'We greet by name.',
  after: '',
  appliedBy: ['Rhea Novak'],
  notAppliedBy: ['Sam Idris'],
  resolution: null,
};

const comparison = {
  __typename: 'Comparison',
  sampleId: 's1',
  texts: 10,
  characters: 2_439,
  lost: 1,
  draws: 2_000,
  codes,
  disagreements: [dispute],
};

const asked = (found: object | null) => ({
  request: { query: ComparisonDocument, variables: { sampleId: 's1' } },
  result: { data: { comparison: found } },
  maxUsageCount: 9,
});

const resolved = {
  request: {
    query: ResolveDisagreementDocument,
    variables: {
      input: {
        sampleId: 's1',
        codeId: 'k1',
        excerptId: 'e1',
        answer: 'DOES_NOT_APPLY',
        because: 'No arrival.',
        replacesId: null,
      },
    },
  },
  result: {
    data: {
      resolveDisagreement: {
        __typename: 'ResolveDisagreementPayload',
        errors: [{ __typename: 'ResolvedMeanwhile', message: 'Somebody resolved this a moment ago.' }],
      },
    },
  },
};

const open = (...mocks: object[]) =>
  render(
    <MockedProvider mocks={mocks as never}>
      <MemoryRouter>
        <ComparisonSection sampleId="s1" />
      </MemoryRouter>
    </MockedProvider>,
  );

describe('the comparison of coders', () => {
  it('shows figures, says what a missing one means, and where coders differ', async () => {
    const { container } = open(asked(comparison));
    expect(await screen.findByRole('img', { name: /Welcome 0\.1/ })).toBeTruthy();
    expect(screen.getByText(/Every coder applied it to all they read/)).toBeTruthy();
    expect(screen.getByText(/A definition may need work: Welcome/)).toBeTruthy();
    expect(screen.getByText('We greet by name.').tagName).toBe('MARK');
    const { violations } = await axe.run(container, {
      rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
    });
    expect(violations).toEqual([]);
  });

  it('says what the server refuses when a researcher resolves a difference by keyboard', async () => {
    open(asked(comparison), resolved);
    (await screen.findByRole('button', { name: 'Resolve' })).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(await screen.findByRole('radio', { name: 'The code does not apply' }));
    await userEvent.type(screen.getByRole('textbox', { name: /Why/ }), 'No arrival.');
    await userEvent.click(screen.getByRole('button', { name: 'Keep the resolution' }));
    expect(await screen.findByText('Somebody resolved this a moment ago.')).toBeTruthy();
  });

  it('says that there is nothing to compare where no words are left', async () => {
    open(asked({ ...comparison, codes: [], disagreements: [] }));
    expect(await screen.findByText('Nothing to compare')).toBeTruthy();
  });

  it('offers to try again when it failed', async () => {
    open({
      request: { query: ComparisonDocument, variables: { sampleId: 's1' } },
      error: new Error('no line'),
    });
    expect(await screen.findByRole('button', { name: /again/i })).toBeTruthy();
  });
});
