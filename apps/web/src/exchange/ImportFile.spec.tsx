import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConfirmResearchImportDocument, ResearchImportDocument } from './exchange.documents.js';
import { ImportFile } from './ImportFile.js';
import type { SendResearchFile } from './send-research-file.js';

const read = {
  __typename: 'ResearchImport' as const,
  id: 'import-1',
  kind: 'CODEBOOK' as const,
  fileName: 'book.qdc',
  newCodes: ['Belonging'],
  knownCodes: 2,
  codings: 0,
  notes: 0,
  losses: [
    {
      __typename: 'ExchangeLoss' as const,
      part: 'code',
      name: 'Colours',
      because: 'Codes have no colours here.',
    },
  ],
  outcome: null,
};
const done = {
  ...read,
  outcome: { __typename: 'ResearchImportOutcome' as const, codes: 1, codings: 0, memos: 0 },
};

const mocks = [
  {
    request: { query: ResearchImportDocument, variables: { id: 'import-1' } },
    result: { data: { researchImport: read } },
  },
  {
    request: { query: ConfirmResearchImportDocument, variables: { input: { id: 'import-1' } } },
    result: {
      data: {
        confirmResearchImport: {
          __typename: 'ConfirmResearchImportPayload',
          researchImport: done,
          errors: [],
        },
      },
    },
  },
];

function show(send: SendResearchFile) {
  const imported: string[] = [];
  render(
    <MockedProvider mocks={mocks as never}>
      <ImportFile programmeId="p" send={send} onImported={() => imported.push('imported')} />
    </MockedProvider>,
  );
  return imported;
}

const choose = async () => {
  await userEvent.upload(screen.getByLabelText('Research file'), new File(['x'], 'book.qdc'));
  await userEvent.click(screen.getByRole('button', { name: 'Read the file' }));
};

describe('bringing a research file in', () => {
  it('shows what it would do and what is lost before anything is imported', async () => {
    const imported = show(async () => ({ id: 'import-1' }));
    expect(screen.getByRole('button', { name: 'Read the file' })).toHaveProperty('disabled', true);
    await choose();
    expect(await screen.findByText('1: Belonging')).toBeTruthy();
    expect(screen.getByText('Codes have no colours here.')).toBeTruthy();
    expect(imported).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Import this' }));
    expect(await screen.findByText(/Imported: 1 new codes/)).toBeTruthy();
    expect(imported).toEqual(['imported']);
  });

  it('says in a sentence why a file was refused', async () => {
    show(async () => ({ refused: 'It is cut off or damaged: it cannot be unpacked. Nothing was taken.' }));
    await choose();
    expect(await screen.findByText(/cut off or damaged/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Import this' })).toBeNull();
  });
});
