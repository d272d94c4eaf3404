/** `twofold`: two addresses stand there, and programs disagree which one counts. */
export type Inner = { address: string } | 'twofold' | null;

/**
 * The value of the first of these query parameters that has one; capitals in a name make no difference, because they make
 * none to most of these services. Where one is repeated, or two of them hold different addresses, nobody can say which
 * counts.
 */
export function readParameters(url: URL, names: readonly string[]): Inner {
  const values = new Map<string, string>();
  for (const [name, value] of url.searchParams) {
    const known = names.find((wanted) => wanted.toLowerCase() === name.toLowerCase());
    if (!known) continue;
    if (values.has(known)) return 'twofold';
    values.set(known, value);
  }
  const inOrder = names.map((name) => values.get(name) ?? '').filter((value) => value !== '');
  const addresses = new Set(inOrder.filter(isAddress));
  if (addresses.size > 1) return 'twofold';

  const [address = inOrder[0]] = addresses;
  return address === undefined ? null : { address };
}

function isAddress(value: string): boolean {
  return /^\s*https?:/i.test(value);
}
