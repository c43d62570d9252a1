import { Button } from '@pathways/ui';
import { useEffect, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { cardId, goToCard } from './useDeepLink.js';

interface FirstUnreadProps {
  /** In the order of the page. */
  unread: readonly string[];
  isWhole: boolean;
}

/** Leads to the first contribution that was not on the screen yet; at once, where the address asks for it. */
export function FirstUnread({ unread, isWhole }: FirstUnreadProps) {
  const [address] = useSearchParams();
  const navigate = useNavigate();
  const isAsked = address.has('unread');
  const isGone = useRef(false);
  const [first] = unread;
  useEffect(() => {
    if (!isAsked || !isWhole || isGone.current) return;
    isGone.current = true;
    // Coming back to this address later leads to the same place, not to whatever is new by then.
    void navigate({ search: '', hash: first ? cardId(first) : '' }, { replace: true });
  }, [first, isAsked, isWhole, navigate]);
  if (first === undefined) return null;
  const go = () => {
    void navigate({ hash: cardId(first) }, { replace: true });
    goToCard(first);
  };
  return (
    <Button icon="down" onPress={go}>
      First unread ({unread.length})
    </Button>
  );
}
