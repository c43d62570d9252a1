import { List, ListRow, Tag, TimeStamp } from '@pathways/ui';
import type { ReactNode } from 'react';

export interface ShownAction {
  readonly id: string;
  readonly what: string;
  readonly school: { readonly name: string };
  readonly personName?: string | null;
  readonly dueOn: string;
  readonly isViewers: boolean;
}

interface ActionListProps<Action extends ShownAction> {
  label: string;
  actions: readonly Action[];
  /** Where it comes from, on a page that shows several rooms. */
  placeOf?: (action: Action) => ReactNode;
  hrefOf?: (action: Action) => string;
}

/** Who does what by when, the way it was agreed. */
export function ActionList<Action extends ShownAction>({
  label,
  actions,
  placeOf,
  hrefOf,
}: ActionListProps<Action>) {
  return (
    <List label={label}>
      {actions.map(action => (
        <ListRow
          key={action.id}
          title={action.what}
          href={hrefOf?.(action)}
          detail={
            <>
              {[action.personName, action.school.name].filter(Boolean).join(', ')}
              {placeOf && <>. {placeOf(action)}</>}
            </>
          }
          end={
            <>
              {action.isViewers && !placeOf && <Tag>Yours</Tag>}
              <span>
                by <TimeStamp at={action.dueOn} form="day" />
              </span>
            </>
          }
        />
      ))}
    </List>
  );
}
