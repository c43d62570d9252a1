type Urgency = 'polite' | 'assertive';

const regions = new Map<Urgency, HTMLElement>();

function regionFor(urgency: Urgency): HTMLElement {
  const known = regions.get(urgency);
  if (known?.isConnected) return known;
  const region = document.createElement('div');
  region.setAttribute('aria-live', urgency);
  region.setAttribute('aria-atomic', 'true');
  // Modal dialogs hide everything outside from screen readers; React Aria leaves this one alone.
  region.setAttribute('data-live-announcer', 'true');
  region.style.cssText = 'position:fixed;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)';
  document.body.append(region);
  regions.set(urgency, region);
  return region;
}

/** Says something to a screen reader that the eye can already see: "Sent", "3 new contributions". */
export function announce(text: string, urgency: Urgency = 'polite'): void {
  const region = regionFor(urgency);
  const line = document.createElement('div');
  line.textContent = text;
  region.replaceChildren(line);
}
