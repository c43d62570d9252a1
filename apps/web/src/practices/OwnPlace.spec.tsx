import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OwnPlace } from './OwnPlace.js';
import { AnswerWordsDocument } from './words.documents.js';

const place = {
  __typename: 'QuotedPlace' as const,
  placeId: 'h1',
  schoolName: 'Larkfield Primary School (fictional)',
  purpose: 'UNNAMED' as const,
  words: 'We greet by name.',
  state: 'WAITING' as const,
  offeredWords: null,
  answeredBy: null,
  answeredAt: null,
};

const refused = {
  request: {
    query: AnswerWordsDocument,
    variables: { input: { practiceId: 'p1', placeId: 'h1', answer: 'SOFTER', words: '' } },
  },
  result: {
    data: {
      answerWords: {
        __typename: 'AnswerWordsPayload',
        wordsInPlace: null,
        errors: [{ __typename: 'FieldProblem', message: 'Say with which words you would be quoted.' }],
      },
    },
  },
};

describe('a school’s words in place', () => {
  it('tells a head who offers nothing what is missing, right below the field', async () => {
    render(
      <MockedProvider mocks={[refused] as never}>
        <OwnPlace practiceId="p1" place={place} canAnswer />
      </MockedProvider>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Say it more softly' }));
    const field = screen.getByRole('textbox');
    await userEvent.clear(field);
    await userEvent.click(screen.getByRole('button', { name: 'Offer these words' }));
    const told = await screen.findByText('Say with which words you would be quoted.');
    expect(field.compareDocumentPosition(told) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });
});
