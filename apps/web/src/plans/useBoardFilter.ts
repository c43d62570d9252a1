import { useSearchParams } from 'react-router';
import { type BoardFilter, shownKinds } from './narrow.js';

export const planTabs = ['board', 'list', 'map', 'history'] as const;
export type PlanTab = (typeof planTabs)[number];

/** What is shown stands in the address, so that it can be sent to the other coordinator. */
export function useBoardFilter() {
  const [params, setParams] = useSearchParams();
  const filter: BoardFilter = {
    typed: params.get('search') ?? '',
    kind: shownKinds.find(kind => kind === params.get('only')) ?? 'all',
    authority: params.get('authority'),
  };
  const set = (changed: Readonly<Record<string, string | null>>) =>
    setParams(
      before => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changed)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      },
      { replace: true },
    );
  const narrow = ({ typed, kind, authority }: Partial<BoardFilter>) =>
    set({
      ...(typed === undefined ? {} : { search: typed }),
      ...(kind === undefined ? {} : { only: kind === 'all' ? null : kind }),
      ...(authority === undefined ? {} : { authority }),
    });
  return {
    filter,
    narrow,
    tab: planTabs.find(tab => tab === params.get('show')) ?? 'board',
    show: (tab: string) => set({ show: tab === 'board' ? null : tab }),
    open: params.get('group'),
    explain: (group: string | null) => set({ group }),
  };
}
