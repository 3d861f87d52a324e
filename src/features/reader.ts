/** What day it is where the reader is. */
export function readersDay(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Where the page was found, without its fragment; nothing where that is no address to give away. */
export function addressIn({ URL: address }: Document): string | undefined {
  return /^https?:/iu.test(address) ? address.split('#', 1)[0] : undefined;
}
