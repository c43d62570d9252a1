import styles from './Room.module.css';

/** Plain text as it was written: an empty line parts paragraphs, a line break stays one. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <div className={styles['words']}>
      {text.split(/\n{2,}/).map((paragraph, place) => (
        <p key={place}>{paragraph}</p>
      ))}
    </div>
  );
}
