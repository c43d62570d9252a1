import type { ReactNode } from 'react';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden.js';
import styles from './Skeleton.module.css';

export interface SkeletonProps {
  /** The height that the content will have, so that nothing jumps: "12rem". */
  height?: string | undefined;
  /** Or a number of lines of text. */
  lines?: number | undefined;
}

export function Skeleton({ height, lines = 3 }: SkeletonProps) {
  if (height) return <div className={styles['block']} style={{ blockSize: height }} aria-hidden="true" />;
  return (
    <div className={styles['lines']} aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={styles['line']} />
      ))}
    </div>
  );
}

export interface LoadingProps {
  /** What is on its way: "Loading the discussion". */
  label: string;
  /** Skeletons in the shape of what will come. */
  children?: ReactNode;
}

/** Holds the place while something loads, and says so once. */
export function Loading({ label, children }: LoadingProps) {
  return (
    <div role="status" aria-busy="true">
      <VisuallyHidden>{label}</VisuallyHidden>
      {children ?? <Skeleton />}
    </div>
  );
}
