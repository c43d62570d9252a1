import type { ReactNode } from 'react';
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components';
import buttonStyles from '../button/Button.module.css';
import type { ButtonTone } from '../button/Button.js';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/Icon.js';
import type { IconName } from '../icon/paths.js';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden.js';
import styles from './Link.module.css';

type LinkBasis = Omit<AriaLinkProps, 'children' | 'className' | 'style' | 'href'>;

export interface TextLinkProps extends LinkBasis {
  href: string;
  children: ReactNode;
  /** Opens in a new tab, and says so. */
  external?: boolean | undefined;
  /** No underline until pointed at: for lists and tables where place alone says "link". */
  plain?: boolean | undefined;
}

export function TextLink({ children, external = false, plain = false, ...rest }: TextLinkProps) {
  const away = external ? { target: '_blank', rel: 'noreferrer' } : {};
  return (
    <AriaLink {...rest} {...away} className={classNames(styles['link'], plain && styles['plain'])}>
      {children}
      {external && (
        <>
          {' '}
          <Icon name="external" />
          <VisuallyHidden>(opens in a new tab)</VisuallyHidden>
        </>
      )}
    </AriaLink>
  );
}

export interface ButtonLinkProps extends LinkBasis {
  href: string;
  children: ReactNode;
  tone?: ButtonTone | undefined;
  icon?: IconName | undefined;
}

/** Goes somewhere, so it is a link; weighs as much as a button, so it looks like one. */
export function ButtonLink({ children, tone = 'secondary', icon, ...rest }: ButtonLinkProps) {
  return (
    <AriaLink {...rest} className={classNames(buttonStyles['button'], buttonStyles[tone])}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </AriaLink>
  );
}
