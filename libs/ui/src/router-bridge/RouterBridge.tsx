import type { ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';

export interface RouterBridgeProps {
  children: ReactNode;
  /** The router's own "go there": every link, menu and tab of this library uses it. */
  navigate: (path: string) => void;
  /** Turns a route into an address, when the app does not live at "/". */
  useHref?: ((href: string) => string) | undefined;
}

/** Stands once at the top: links go through the app's router, and everything speaks British English. */
export function RouterBridge({ children, navigate, useHref }: RouterBridgeProps) {
  return (
    <I18nProvider locale="en-GB">
      <RouterProvider navigate={navigate} {...(useHref ? { useHref } : {})}>
        {children}
      </RouterProvider>
    </I18nProvider>
  );
}
