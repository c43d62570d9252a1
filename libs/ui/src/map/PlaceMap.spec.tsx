import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsIn } from '../testing/axe.js';
import type { Borders } from './borders.js';
import { PlaceMap, type MapPoint } from './PlaceMap.js';

const points: MapPoint[] = [
  { id: '1', label: 'Larkfield', detail: 'Northmoor', longitude: -2.4, latitude: 53.5, href: '/schools/1' },
  { id: '2', label: 'Millrace', detail: 'Eastvale', longitude: -2.2, latitude: 53.5 },
  { id: '3', label: 'Oakroad', detail: 'Westbrook', longitude: -2.3, latitude: 53.6 },
];
const groups = [{ id: 'g', label: 'Group 1', members: ['1', '2', '3'] }];

const square = (lon: number, lat: number): Borders => ({
  features: [
    {
      properties: { area_name: 'Northmoor', lon, lat },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [lon - 0.5, lat - 0.5],
            [lon + 0.5, lat - 0.5],
            [lon + 0.5, lat + 0.5],
            [lon - 0.5, lat + 0.5],
          ],
        ],
      },
    },
  ],
});

describe('PlaceMap', () => {
  it('takes a person from school to school with the arrow keys and puts each in words', async () => {
    const { container } = render(<PlaceMap label="Schools of the pool" points={points} groups={groups} />);
    const map = screen.getByRole('listbox', { name: 'Schools of the pool' });
    map.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('option', { selected: true }).getAttribute('aria-label')).toBe(
      'Larkfield, Northmoor',
    );
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('option', { selected: true }).getAttribute('aria-label')).toBe(
      'Millrace, Eastvale',
    );
    expect(screen.getByText(/with Larkfield and Oakroad/)).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });

  it('is there as a list for those who read', async () => {
    render(<PlaceMap label="Schools of the pool" points={points} groups={groups} />);
    await userEvent.click(screen.getByRole('button', { name: 'The same as a list' }));
    expect(screen.getByRole('list', { name: 'Schools of the pool' }).textContent).toContain(
      'Group 1: Larkfield, Northmoor; Millrace, Eastvale',
    );
  });

  it('names the owner of the borders where they hold the schools, and leaves them out elsewhere', () => {
    const { rerender } = render(
      <PlaceMap label="Map" points={points} borders={square(-2.3, 53.5)} attribution="Crown copyright" />,
    );
    expect(screen.getByText('Crown copyright')).toBeTruthy();
    rerender(
      <PlaceMap label="Map" points={points} borders={square(0.1, 51)} attribution="Crown copyright" />,
    );
    expect(screen.queryByText('Crown copyright')).toBeNull();
  });

  it('shows nobody anything but the borders while there is no school', () => {
    render(<PlaceMap label="Map" points={[]} borders={square(-2.3, 53.5)} />);
    expect(screen.getByRole('listbox', { name: 'Map' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'The same as a list' })).toBeNull();
  });
});
