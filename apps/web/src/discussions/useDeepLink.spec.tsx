import { jest } from '@jest/globals';
import { render } from '@testing-library/react';
import type { RoomState } from './room-state.js';
import { aRoom } from './testing/sample-room.js';
import { cardId, useDeepLink } from './useDeepLink.js';

Element.prototype.scrollIntoView = jest.fn();

function Talk({ state, ids }: { state: RoomState; ids: readonly string[] }) {
  useDeepLink('late', state);
  return ids.map(id => <article key={id} id={cardId(id)} tabIndex={-1} />);
}

describe('a link to a contribution', () => {
  it('leads there also where the device shows an older room first and the contribution follows', () => {
    const { rerender } = render(<Talk state={aRoom()} ids={['early']} />);
    expect(document.activeElement).toBe(document.body);
    rerender(<Talk state={aRoom()} ids={['early', 'late']} />);
    expect(document.activeElement?.id).toBe(cardId('late'));
  });

  it('leads there once, and leaves readers where they went afterwards', () => {
    const { rerender } = render(<Talk state={aRoom()} ids={['late', 'early']} />);
    document.getElementById(cardId('early'))?.focus();
    rerender(<Talk state={aRoom()} ids={['late', 'early']} />);
    expect(document.activeElement?.id).toBe(cardId('early'));
  });
});
