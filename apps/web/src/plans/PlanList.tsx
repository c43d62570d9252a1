import { NumberText, Table, Tag, type Column } from '@pathways/ui';
import styles from './PlanList.module.css';
import type { PlanGroup } from './plan-shapes.js';

const columns: readonly Column<PlanGroup>[] = [
  {
    id: 'group',
    label: 'Group',
    cell: ({ name, isLocked, isAsProposed }) => (
      <span className={styles['name']}>
        {name}
        {isLocked && <Tag icon="lock">Locked</Tag>}
        {!isAsProposed && <Tag icon="edit">By hand</Tag>}
      </span>
    ),
  },
  {
    id: 'schools',
    label: 'Schools',
    cell: ({ schools }) => (
      <ul className={styles['schools']}>
        {schools.map(({ urn, name, authority, trust }) => (
          <li key={urn}>
            {name}{' '}
            <span>
              {authority}, {trust ?? 'in no trust'}
            </span>
          </li>
        ))}
      </ul>
    ),
  },
  {
    id: 'rules',
    label: 'Rules',
    cell: ({ breaches }) =>
      breaches.length === 0
        ? 'kept'
        : breaches.map(({ sentence, isSetAside }) => (
            <p key={sentence}>
              {sentence}
              {isSetAside && ' Set aside with a reason.'}
            </p>
          )),
  },
  {
    id: 'apart',
    label: 'Apart',
    numeric: true,
    cell: ({ meanDistance }) => <NumberText figure={{ state: 'value', value: meanDistance }} decimals={2} />,
  },
];

/** The same groups as a plain table: for reading aloud, for paper. */
export function PlanList({ groups }: { readonly groups: readonly PlanGroup[] }) {
  return (
    <Table
      caption="Groups of the plan, the least alike first"
      hideCaption
      columns={columns}
      rows={groups}
      rowKey={({ id }) => id}
    />
  );
}
