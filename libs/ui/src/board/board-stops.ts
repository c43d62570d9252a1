/** Where on a board the focus is: a piece in its place, or the head of a place. */
export interface BoardStop {
  readonly piece: string | null;
  readonly place: string | null;
}

const elementOf = (target: EventTarget | null): Element | null => (target instanceof Element ? target : null);

export const placeOf = (target: EventTarget | null): HTMLElement | null =>
  elementOf(target)?.closest<HTMLElement>('[data-place]') ?? null;

export const pieceOf = (target: EventTarget | null): HTMLElement | null =>
  elementOf(target)?.closest<HTMLElement>('[data-piece]') ?? null;

export const stopsOf = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('[data-stop]'),
];

/** The stop that an event happened on itself; a field or a button beside it is not one. */
export function stopAt(target: EventTarget | null): BoardStop | null {
  const element = elementOf(target);
  if (!element?.hasAttribute('data-stop')) return null;
  return {
    piece: pieceOf(element)?.dataset['piece'] ?? null,
    place: placeOf(element)?.dataset['place'] ?? null,
  };
}

/** Puts the focus on a piece, wherever it stands now. False: it is not on the board. */
export function focusPiece(piece: string): boolean {
  const stop = document.querySelector<HTMLElement>(`[data-piece="${CSS.escape(piece)}"] [data-stop]`);
  stop?.focus();
  return stop !== null;
}
