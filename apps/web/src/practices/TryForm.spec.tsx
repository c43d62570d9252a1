import { firstDayOf, termOf } from '@pathways/domain/practices';
import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { todayInLondon } from '../schools/day-words.js';
import { LogTryDocument, TryForm } from './TryForm.js';

const clientId = 'b1a7c0de-0000-4000-8000-000000000001';

function open(errors: object[], onLogged: () => void) {
  const input = {
    practiceId: 'pr1',
    clientId,
    urn: '900001',
    context: 'A village school.',
    changeMade: 'One adult.',
    isAdapted: false,
    begunOn: firstDayOf(termOf(todayInLondon())),
    effort: 'LOW',
    result: 'WORSE',
    proof: 'STAFF_VIEWS',
    wouldKeep: false,
  };
  const payload = { __typename: 'LogTryPayload', tryId: errors.length > 0 ? null : 't1', errors };
  const mocks = [
    { request: { query: LogTryDocument, variables: { input } }, result: { data: { logTry: payload } } },
  ];
  return render(
    <MockedProvider mocks={mocks as never}>
      <TryForm practiceId="pr1" schools={[{ id: '900001', label: 'Larkfield' }]} onLogged={onLogged} />
    </MockedProvider>,
  );
}

async function fill() {
  await userEvent.type(screen.getByRole('textbox', { name: /Where you tried it/ }), 'A village school.');
  await userEvent.type(screen.getByRole('textbox', { name: /What you did/ }), 'One adult.');
  for (const choice of ['As described', 'Little', 'Worse', 'What staff say'])
    await userEvent.click(screen.getByRole('radio', { name: choice }));
  await userEvent.click(screen.getByRole('button', { name: 'Send the report' }));
}

describe('we tried this', () => {
  beforeAll(() => {
    Object.defineProperty(globalThis.crypto, 'randomUUID', { configurable: true, value: () => clientId });
  });

  it('takes a report that it made things worse', async () => {
    let thanked = false;
    open([], () => (thanked = true));
    await fill();
    await waitFor(() => expect(thanked).toBe(true));
  });

  it('names every part that is missing', async () => {
    open([], () => undefined);
    await userEvent.click(screen.getByRole('button', { name: 'Send the report' }));
    expect(screen.getByRole('alert').textContent).toContain('6 things need your attention');
  });

  it('says why the server refused', async () => {
    open([{ __typename: 'NamesSchool', message: 'Leave out “Larkfield”.' }], () => undefined);
    await fill();
    expect((await screen.findByRole('alert')).textContent).toContain('Leave out “Larkfield”.');
  });
});
