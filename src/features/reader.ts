/** The reader's local date. */
export function readersDay(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The page's current address without its fragment; undefined if nobody else could open it. */
export function addressIn({ URL: address }: Document): string | undefined {
  return /^https?:/iu.test(address) ? address.split('#', 1)[0] : undefined;
}
