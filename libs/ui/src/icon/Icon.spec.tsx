import { render, screen } from '@testing-library/react';
import { Icon } from './Icon.js';

describe('Icon', () => {
  it('stays silent beside words and speaks when it stands alone', () => {
    render(
      <>
        <Icon name="lock" />
        <Icon name="flag" label="Flagged" />
      </>,
    );
    expect(screen.getAllByRole('img').map(icon => icon.getAttribute('aria-label'))).toEqual(['Flagged']);
  });
});
