import { render, screen } from '@testing-library/react';
import { faultsIn } from '../testing/axe.js';
import { Quote } from './Quote.js';

describe('Quote', () => {
  it('keeps the words and whose they are together', async () => {
    const { container } = render(
      <Quote attribution="A primary school in the north" source="Autumn 2026">
        The greeting costs nothing.
      </Quote>,
    );
    expect(screen.getByRole('blockquote').textContent).toBe('The greeting costs nothing.');
    expect(screen.getByRole('figure').textContent).toContain('A primary school in the north');
    expect(await faultsIn(container)).toEqual([]);
  });
});
