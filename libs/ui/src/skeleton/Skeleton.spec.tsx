import { render, screen } from '@testing-library/react';
import { Loading, Skeleton } from './Skeleton.js';

describe('Loading', () => {
  it('tells a screen reader once what is on its way, and holds the height', () => {
    render(
      <Loading label="Loading the discussion">
        <Skeleton height="12rem" />
      </Loading>,
    );
    const place = screen.getByRole('status');
    expect(place.textContent).toBe('Loading the discussion');
    expect(place.querySelector<HTMLElement>('[aria-hidden]')?.getAttribute('style')).toContain('12rem');
  });
});
