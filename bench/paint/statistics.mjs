/** The value that this share (0 to 1) of the numbers does not exceed, between two where none is it. */
function quantile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  return below + (above - below) * (place % 1);
}

/** Median and quartiles. */
export function spreadOf(numbers) {
  return {
    low: quantile(numbers, 0.25),
    median: quantile(numbers, 0.5),
    high: quantile(numbers, 0.75),
  };
}

/** Two lists, one value for each pass: the ratios of what was measured in the same pass. */
export function ratiosOf(numbers, base) {
  return numbers.map((number, pass) => number / base[pass]);
}

/** The same things in a random order (Fisher and Yates). */
export function shuffled(things) {
  const order = [...things];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}
