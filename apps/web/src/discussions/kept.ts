/** What this browser keeps for one person, so that the next one at the same screen does not see it. */
export class Kept {
  constructor(private readonly person: string) {}

  private key(place: string): string {
    return `pathways:${this.person}:${place}`;
  }

  read(place: string): string | null {
    try {
      return localStorage.getItem(this.key(place));
    } catch {
      return null;
    }
  }

  /** False when the browser would not keep it: private windows, a full store. */
  write(place: string, text: string): boolean {
    try {
      if (text === '') localStorage.removeItem(this.key(place));
      else localStorage.setItem(this.key(place), text);
      return true;
    } catch {
      return false;
    }
  }

  /** Calls back when another tab of this browser changes the place. */
  watch(place: string, changed: () => void): () => void {
    const listen = (event: StorageEvent) => event.key === this.key(place) && changed();
    addEventListener('storage', listen);
    return () => removeEventListener('storage', listen);
  }
}
