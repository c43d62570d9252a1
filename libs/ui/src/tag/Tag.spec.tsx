import { render, screen } from '@testing-library/react';
import type { Tone } from '../tone.js';
import { Count, Tag } from './Tag.js';

describe('Tag', () => {
  it.each<Tone>(['accent', 'success', 'warning', 'danger'])(
    'shows a reader who sees no colour that it is %s, by its icon',
    tone => {
      render(<Tag tone={tone}>Needs consent</Tag>);
      expect(screen.getByText('Needs consent').querySelector('svg')).toBeTruthy();
    },
  );

  it('counts for the ear as well', () => {
    const { container } = render(<Count value={1200} label="unread" />);
    expect(container.textContent).toBe('999+ unread');
  });
});
