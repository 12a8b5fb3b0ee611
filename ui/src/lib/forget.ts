/** What the window holds of a family beyond its screens: let go when the vault closes. */
const holders = new Set<() => void>();

export function onForget(forget: () => void): void {
  holders.add(forget);
}

export function forgetEverything(): void {
  for (const forget of holders) forget();
}
