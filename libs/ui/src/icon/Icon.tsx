import { type IconName, paths } from './paths.js';
import styles from './Icon.module.css';

export interface IconProps {
  name: IconName;
  /** Words for people who cannot see it. Leave out when the words stand beside it. */
  label?: string | undefined;
}

export function Icon({ name, label }: IconProps) {
  const spoken = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    <svg {...spoken} className={styles['icon']} viewBox="0 0 24 24" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
