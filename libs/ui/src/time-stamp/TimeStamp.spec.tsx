import { render, screen } from '@testing-library/react';
import { TimeStamp, type TimeStampProps } from './TimeStamp.js';

const now = new Date('2026-11-21T12:00:00Z');

describe('TimeStamp', () => {
  it.each([
    ['2026-11-21T11:59:30Z', 'just now'],
    ['2026-11-21T11:48:00Z', '12 minutes ago'],
    ['2026-11-21T09:00:00Z', '3 hours ago'],
    ['2026-11-20T23:30:00Z', 'yesterday'],
    ['2026-11-24T09:00:00Z', 'in 3 days'],
    ['2026-10-01T09:00:00Z', '1 October 2026'],
  ])('tells a reader at noon that %s is %s', (at, words) => {
    render(<TimeStamp at={at} now={now} />);
    expect(screen.getByRole('time').textContent).toBe(words);
  });

  it.each<[TimeStampProps['form'], string]>([
    ['full', '1 July 2026, 15:05'],
    ['day', '1 July 2026'],
    ['clock', '15:05'],
    ['both', '1 July 2026, 15:05'],
  ])('speaks London time in summer, as %s', (form, words) => {
    render(<TimeStamp at={new Date('2026-07-01T14:05:00Z')} now={now} form={form} />);
    expect(screen.getByRole('time').textContent).toBe(words);
    expect(screen.getByRole('time').getAttribute('datetime')).toBe('2026-07-01T14:05:00.000Z');
  });

  it.each([
    ['2026-07-01T23:05:00Z', '2 July 2026, 00:05'],
    ['2026-07-01T23:59:59Z', '2 July 2026, 00:59'],
    ['2026-10-25T00:30:00Z', '25 October 2026, 01:30'],
    ['2026-10-25T01:30:00Z', '25 October 2026, 01:30'],
    ['2026-12-31T23:59:00Z', '31 December 2026, 23:59'],
  ])('knows midnight and the change of the clocks: %s', (at, words) => {
    render(<TimeStamp at={at} now={now} form="full" />);
    expect(screen.getByRole('time').textContent).toBe(words);
  });

  it.each([
    ['2026-11-01T09:00:00Z', 'ago'],
    ['2026-10-01T09:00:00Z', ''],
  ])('has its date added on paper only where it does not say it: %s', (at, look) => {
    render(<TimeStamp at={at} now={now} />);
    expect(screen.getByRole('time').className).toBe(look);
  });

  it('admits to a reader that a date is not known', () => {
    render(<TimeStamp at="nonsense" />);
    expect(screen.getByText('date not known')).toBeTruthy();
  });
});
