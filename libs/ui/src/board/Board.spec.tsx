import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsIn } from '../testing/axe.js';
import { Board, type BoardProps } from './Board.js';
import { BoardPiece, BoardPlace } from './BoardPlace.js';
import { ScaleBar } from './ScaleBar.js';

const places = [
  { id: 'one', title: 'Trio 1', pieces: ['Ash', 'Birch'] },
  { id: 'two', title: 'Trio 2', pieces: ['Cedar'] },
];

const show = (props: Partial<BoardProps> = {}) =>
  render(
    <Board label="Groups" {...props}>
      {places.map(({ id, title, pieces }) => (
        <BoardPlace
          key={id}
          id={id}
          title={title}
          level={2}
          aside={<ScaleBar label="1.2 apart" value={1.2} max={3} mark={1} />}
        >
          {pieces.map(piece => (
            <BoardPiece key={piece} id={piece} label={piece} detail="Bury" isDraggable />
          ))}
        </BoardPlace>
      ))}
    </Board>,
  );

const here = () => document.activeElement?.textContent;

function drag(from: string, to: string) {
  const carried = { setData: () => undefined, effectAllowed: '' };
  const rowOf = (name: string) => screen.getByRole('button', { name });
  for (const [kind, name] of [
    ['dragStart', from],
    ['dragOver', to],
    ['drop', to],
  ] as const) {
    const event = createEvent[kind](rowOf(name));
    Object.defineProperty(event, 'dataTransfer', { value: carried });
    fireEvent(rowOf(name), event);
  }
}

describe('Board', () => {
  it('takes one Tab, then arrows from piece to piece and from place to place', async () => {
    const { container } = show();
    await userEvent.tab();
    expect(here()).toBe('Trio 1');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(here()).toBe('Birch Bury');
    await userEvent.keyboard('{ArrowRight}');
    expect(here()).toBe('Trio 2');
    await userEvent.keyboard('{End}');
    expect(here()).toBe('Cedar Bury');
    await userEvent.keyboard('{Home}');
    expect(here()).toBe('Trio 1');
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
    expect(await faultsIn(container)).toEqual([]);
  });

  it('tells which piece of which place a key was pressed on', async () => {
    const heard: unknown[] = [];
    show({ onKey: (key, at) => heard.push([key, at.piece, at.place]) > 0 });
    await userEvent.click(screen.getByRole('button', { name: 'Birch Bury' }));
    await userEvent.keyboard('m{Control>}z{/Control}');
    expect(heard).toEqual([['m', 'Birch', 'one']]);
  });

  it('tells what a piece was dropped on, and nothing when it was dropped at home', () => {
    const drops: unknown[] = [];
    show({ onDrop: drop => drops.push(drop) });
    drag('Ash Bury', 'Cedar Bury');
    drag('Ash Bury', 'Trio 2');
    drag('Ash Bury', 'Birch Bury');
    expect(drops).toEqual([
      { piece: 'Ash', place: 'two', onPiece: 'Cedar' },
      { piece: 'Ash', place: 'two', onPiece: null },
    ]);
  });
});
