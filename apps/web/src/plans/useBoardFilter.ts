import { useAddress } from '../address.js';
import { type BoardFilter, shownKinds } from './narrow.js';

const planTabs = ['board', 'list', 'map', 'history'] as const;

/** What is shown stands in the address, so that it can be sent to the other coordinator. */
export function useBoardFilter() {
  const { asked, change } = useAddress();
  const filter: BoardFilter = {
    typed: asked('search'),
    kind: shownKinds.find(kind => kind === asked('only')) ?? 'all',
    authority: asked('authority') || null,
  };
  const narrow = ({ typed, kind, authority }: Partial<BoardFilter>) =>
    change({ search: typed, only: kind === 'all' ? null : kind, authority });
  return {
    filter,
    narrow,
    tab: planTabs.find(tab => tab === asked('show')) ?? 'board',
    show: (tab: string) => change({ show: tab === 'board' ? null : tab }),
    open: asked('group') || null,
    explain: (group: string | null) => change({ group }),
  };
}
