import type { AuthorityCode } from '../shared/index.js';
import { readTermDates } from './read-term-dates.js';

const known = [{ code: '901' as AuthorityCode, name: 'Northshire' }];
const line = (cells: object) => ({
  line: 2,
  authority: '901',
  from: '2026-10-26',
  to: '2026-10-30',
  name: 'Half term',
  ...cells,
});

describe('a line of term dates', () => {
  it.each(['901', ' northshire ', 'NORTHSHIRE'])('names its authority by code or name: %s', authority => {
    expect(readTermDates(line({ authority }), known).closed).toEqual({
      authority: '901',
      from: '2026-10-26',
      to: '2026-10-30',
      name: 'Half term',
    });
  });

  it('is for all of England where it says so', () => {
    expect(readTermDates(line({ authority: 'England' }), known).closed?.authority).toBeNull();
  });

  it('writes days the British way too', () => {
    expect(readTermDates(line({ from: '26/10/2026', to: '1/11/2026' }), known).closed).toMatchObject({
      from: '2026-10-26',
      to: '2026-11-01',
    });
  });

  it.each([
    [{ authority: 'Southshire' }, /neither the code nor the name/],
    [{ from: '2026-02-30' }, /no day/],
    [{ to: 'Friday' }, /no day/],
    [{ to: '2026-10-23' }, /before the first/],
    [{ from: '2026-09-01', to: '2026-12-18' }, /not the terms/],
    [{ name: ' ' }, /Say what it is/],
  ])('with %j is refused with the reason', (cells, because) => {
    const reading = readTermDates(line(cells), known);
    expect(reading.closed).toBeNull();
    expect(reading.because).toMatch(because);
  });
});
