import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ImportForm } from './ImportForm.js';

interface SentRequest {
  readonly address: string;
  readonly headers: Record<string, string>;
  readonly file: File;
}

const sent: SentRequest[] = [];
let answer: { status: number; text: string } | 'cut' = { status: 200, text: '{}' };

/** The browser's XMLHttpRequest as far as the form needs it, answering at once. */
class FakeRequest {
  readonly upload = { onprogress: null as ((event: { loaded: number; total: number }) => void) | null };
  onload: (() => void) | null = null;
  onerror: (() => void) | null = null;
  status = 0;
  responseText = '';
  private address = '';
  private readonly headers: Record<string, string> = {};

  open(_method: string, address: string) {
    this.address = address;
  }

  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }

  send(file: File) {
    sent.push({ address: this.address, headers: this.headers, file });
    this.upload.onprogress?.({ loaded: 1, total: 1 });
    if (answer === 'cut') return void this.onerror?.();
    this.status = answer.status;
    this.responseText = answer.text;
    this.onload?.();
  }
}

const read: string[] = [];
let refusals = 0;
const genuine = globalThis.XMLHttpRequest;

beforeEach(() => {
  sent.length = 0;
  read.length = 0;
  refusals = 0;
  Object.assign(globalThis, { XMLHttpRequest: FakeRequest });
  render(<ImportForm onRead={id => read.push(id)} onRefused={() => (refusals += 1)} />);
});
afterAll(() => Object.assign(globalThis, { XMLHttpRequest: genuine }));

const file = () => new File(['URN\n105148\n'], 'ks2-2024-25.csv', { type: 'text/csv' });
const press = () => userEvent.click(screen.getByRole('button', { name: 'Import the file' }));

describe('the administrator imports a file', () => {
  it('and is asked for one first', async () => {
    await press();
    expect(screen.getByText('Choose a file first.')).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it('and says what it holds, of which year and how final it is', async () => {
    answer = { status: 200, text: '{"runId":"run-1"}' };
    await userEvent.click(screen.getByRole('radio', { name: /^Measures/ }));
    await userEvent.upload(screen.getByLabelText('File'), file());
    await userEvent.type(screen.getByRole('textbox', { name: 'Academic year' }), '2024/25');
    await userEvent.click(screen.getByRole('radio', { name: 'Provisional' }));
    await press();
    const [request] = sent;
    expect(request?.address).toBe(
      '/api/imports/measures?fileName=ks2-2024-25.csv&status=provisional&academicYear=2024%2F25',
    );
    expect(request?.headers).toMatchObject({ 'content-type': 'text/csv', 'x-pathways-import': '1' });
    expect(read).toEqual(['run-1']);
  });

  it('and reads at once why it was refused', async () => {
    answer = { status: 422, text: '{"runId":"run-2","message":"Line 3, field “URN” is empty."}' };
    await userEvent.upload(screen.getByLabelText('File'), file());
    await press();
    expect((await screen.findByRole('alert')).textContent).toContain('Line 3, field “URN” is empty.');
    expect(read).toEqual([]);
    expect(refusals).toBe(1);
  });

  it.each(['cut' as const, { status: 502, text: '<html>' }])(
    'and may try again when nothing came back (%p)',
    async given => {
      answer = given;
      await userEvent.upload(screen.getByLabelText('File'), file());
      await press();
      expect((await screen.findByRole('alert')).textContent).toContain('Try again');
    },
  );
});
