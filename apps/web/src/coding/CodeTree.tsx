import { Tag, TextLink } from '@pathways/ui';
import styles from './CodeTree.module.css';
import { type CodeBranch, countOf } from './code-tree.js';

interface CodeTreeProps {
  branches: readonly CodeBranch[];
  /** The code that is open beside it. */
  chosen: string | null;
  label?: string;
}

/** The codebook as nested lists: how deep a code stands is told by the list, not by its colour or indent alone. */
export function CodeTree({ branches, chosen, label }: CodeTreeProps) {
  return (
    <ul className={styles['tree']} aria-label={label}>
      {branches.map(({ code, below }) => (
        <li key={code.id}>
          <div className={styles['code']} data-chosen={code.id === chosen || undefined}>
            <TextLink href={`?code=${code.id}`} plain aria-current={code.id === chosen ? 'true' : undefined}>
              {code.name}
            </TextLink>
            <span className={styles['end']}>
              {code.isRetired && <Tag icon={null}>{stateOf(code)}</Tag>}
              <span className={styles['count']}>{countOf(code.counted, 'coding')}</span>
            </span>
          </div>
          {below.length > 0 && <CodeTree branches={below} chosen={chosen} />}
        </li>
      ))}
    </ul>
  );
}

const stateOf = ({ mergedInto, isSplit }: CodeBranch['code']): string => {
  if (mergedInto) return `Merged into ${mergedInto.name}`;
  return isSplit ? 'Split' : 'Retired';
};
