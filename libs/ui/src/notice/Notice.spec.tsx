import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Notice, type NoticeTone } from './Notice.js';

describe('Notice', () => {
  it.each<[NoticeTone, string]>([
    ['neutral', 'status'],
    ['success', 'status'],
    ['warning', 'status'],
    ['danger', 'alert'],
  ])('is read out to a person when %s, as %s', (tone, role) => {
    render(<Notice tone={tone} title="The charter changed" />);
    expect(screen.getByRole(role).querySelector('svg')).toBeTruthy();
  });

  it('keeps quiet when it was there from the start, and can be dismissed', async () => {
    let gone = false;
    render(<Notice title="Read this" live={false} onDismiss={() => (gone = true)} />);
    expect(screen.queryByRole('status')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(gone).toBe(true);
  });
});
