import styles from './CodeRule.module.css';
import type { CodeChoice } from './code-choice.js';

/** The rule for applying a code, short enough to read while tagging. */
export function CodeRule({ code }: { code: CodeChoice }) {
  const lines = [
    ['Stands for', code.definition],
    ['Apply it when', code.include],
    ['Not when', code.exclude],
    ['Example', code.example],
  ] as const;
  return (
    <dl className={styles['rule']} aria-label={`Rule for ${code.name}`}>
      {lines
        .filter(([, words]) => words !== '')
        .map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      <div>
        <dt>Version</dt>
        <dd>{code.version}</dd>
      </div>
    </dl>
  );
}
