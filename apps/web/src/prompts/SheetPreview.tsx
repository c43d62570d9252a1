import type { SheetWish } from './sheet-wish.js';
import { stageWords } from './sheet-wish.js';
import styles from './Sheets.module.css';

/** A sheet the way heads see it. */
export function SheetPreview({ sheet }: { sheet: Omit<SheetWish, 'title'> }) {
  return (
    <article className={styles['preview']} aria-label="As heads see it">
      <p className={styles['words']}>{sheet.introduction}</p>
      {sheet.sections.map((section, place) => (
        <div key={place}>
          <h3>{section.heading || 'Without a heading'}</h3>
          <p className={styles['quiet']}>
            {stageWords[section.stage]}
            {section.minutes !== null && `, ${section.minutes} minutes`}
          </p>
          <p className={styles['words']}>{section.prompt}</p>
        </div>
      ))}
      {sheet.writeFirst && (
        <p className={styles['quiet']}>
          Everybody writes first: under each prompt one reads on after writing.
        </p>
      )}
    </article>
  );
}
