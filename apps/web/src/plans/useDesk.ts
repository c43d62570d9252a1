import { announce, focusPiece, showToast } from '@pathways/ui';
import { useEffect, useRef, useState } from 'react';
import type { Asked, Desk } from './desk.js';
import type { Plan, PlanChange, PlanSteps } from './plan-shapes.js';
import { breachWords, signedFigure } from './score-words.js';
import type { StepOutcome } from './step-outcome.js';

/** What the line under the score says last, and what one press would do about it. */
export interface DeskNews {
  readonly tone: 'neutral' | 'warning' | 'danger';
  readonly text: string;
  /** The step that was refused because the plan changed, to be taken on the new plan. */
  readonly again: PlanChange | null;
}

/** "Larkfield moved …; 0.42 more apart in all; no rule is broken" */
export function newsOf(before: Plan, now: Plan): string {
  const newest = [...now.steps].sort((one, other) => stampOf(other).localeCompare(stampOf(one)))[0];
  if (!newest) return '';
  const told = newest.turnedBy
    ? `${newest.turnedBy} ${newest.isUndone ? 'took back' : 'took again'}: ${newest.takenBy} ${newest.sentence}`
    : `${newest.takenBy} ${newest.sentence}`;
  const change = now.score.total - before.score.total;
  const apart = Math.abs(change) < 0.005 ? 'As far apart as before' : `${signedFigure(change)} apart in all`;
  return `${told} ${apart}. ${breachWords(now.score.breaches)}.`;
}

const stampOf = ({ takenAt, turnedAt }: Plan['steps'][number]) => turnedAt ?? takenAt;

/** Said aloud; on a phone, where the line under the score is out of sight, shown for a moment as well. */
function say(text: string, tone: 'neutral' | 'danger' = 'neutral'): void {
  if (matchMedia('(width < 40rem)').matches) showToast({ text, tone });
  else announce(text);
}

/** What is said under the score: the newest step, or why a step was not taken. */
function useNews(plan: Plan) {
  const [news, setNews] = useState<DeskNews | null>(null);
  const before = useRef(plan);
  useEffect(() => {
    if (before.current.version === plan.version) return;
    const text = newsOf(before.current, plan);
    before.current = plan;
    // A step that waits to be taken again stays in sight, whatever the others do meanwhile.
    setNews(known => (known?.again ? known : { tone: 'neutral', text, again: null }));
    say(text);
  }, [plan]);
  return {
    news,
    forget: () => setNews(null),
    tell: (tone: DeskNews['tone'], text: string, again: PlanChange | null = null) => {
      setNews({ tone, text, again });
      say(text, tone === 'danger' ? 'danger' : 'neutral');
    },
  };
}

/** Where menus, keys and drags bring what they want done: it asks, takes the step, and says what came of it. */
export function useDesk(plan: Plan, steps: PlanSteps) {
  const { news, forget, tell } = useNews(plan);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [moved, setMoved] = useState<string | null>(null);

  useEffect(() => {
    // The school stands in another place now: the focus goes with it.
    if (!moved || asked) return;
    focusPiece(moved);
    setMoved(null);
  }, [moved, asked, plan.version]);

  const hear = (outcome: StepOutcome, change: PlanChange | null): StepOutcome => {
    if (outcome.kind === 'taken') setMoved(change?.move?.urn ?? change?.swap?.urn ?? null);
    if (outcome.kind === 'refused') tell('danger', outcome.sentence);
    if (outcome.kind === 'stale') {
      tell('warning', `The plan changed first: ${outcome.since.join(' ')} You see it as it is now.`, change);
    }
    return outcome;
  };
  const take = async (change: PlanChange, reason: string | null = null) => {
    forget();
    return hear(await steps.take(change, reason), change);
  };
  const turn = async (direction: 'undo' | 'redo') => {
    forget();
    hear(await steps[direction](), null);
  };

  return {
    asked,
    news,
    ask: setAsked,
    close: () => setAsked(null),
    take,
    undo: () => void (plan.canUndo && !steps.isBusy && turn('undo')),
    redo: () => void (plan.canRedo && !steps.isBusy && turn('redo')),
    deskFor: (explain: Desk['explain']): Desk => ({
      explain,
      ask: setAsked,
      take: change => void take(change),
      tell: text => tell('warning', text),
    }),
  };
}
