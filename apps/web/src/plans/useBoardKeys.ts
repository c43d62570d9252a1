import type { BoardStop } from '@pathways/ui';
import { useEffect, useRef } from 'react';
import { homeOf, type Desk } from './desk.js';
import type { Plan } from './plan-shapes.js';

export interface KeyActs {
  undo(): void;
  redo(): void;
  search(): void;
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"]') !==
    null;

/** Keys of the page, wherever the focus is: undo, redo, search. Returns what keys on the board do. */
export function useBoardKeys(plan: Plan, desk: Desk, acts: KeyActs, areLettersOn: boolean) {
  const latest = useRef({ acts, desk, areLettersOn });
  useEffect(() => {
    latest.current = { acts, desk, areLettersOn };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isWriting(event.target)) return;
      const doing = actOf(event, latest.current);
      if (!doing) return;
      event.preventDefault();
      doing();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return (key: string, at: BoardStop): boolean => areLettersOn && pressedAt(key, at, plan, desk);
}

interface Latest {
  readonly acts: KeyActs;
  readonly desk: Desk;
  readonly areLettersOn: boolean;
}

function actOf(event: KeyboardEvent, { acts, desk, areLettersOn }: Latest): (() => void) | null {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z') return event.shiftKey ? acts.redo : acts.undo;
    return key === 'y' ? acts.redo : null;
  }
  if (!areLettersOn || event.altKey) return null;
  if (key === '/') return acts.search;
  if (key === '?') return () => desk.ask({ kind: 'keys' });
  return key === 'u' ? acts.undo : null;
}

function pressedAt(key: string, { piece, place }: BoardStop, plan: Plan, desk: Desk): boolean {
  const group = plan.groups.find(({ id }) => id === place);
  if (key === 'e' && group) return did(desk.explain(group.id));
  if (!plan.viewerCanChange) return false;
  if (key === 'l' && group) return did(desk.take(group.isLocked ? { unlock: group.id } : { lock: group.id }));
  if (!piece) return false;
  if (group?.isLocked && 'msx'.includes(key))
    return did(desk.tell(`${group.name} is locked. Press l to unlock it.`));
  if (key === 'm') return did(desk.ask({ kind: 'move', urn: piece }));
  if (key === 's' && homeOf(plan, piece)) return did(desk.ask({ kind: 'swap', urn: piece }));
  if (key === 'x' && group) return did(desk.take({ move: { urn: piece, groupId: null } }));
  return false;
}

const did = (_: void): boolean => true;
