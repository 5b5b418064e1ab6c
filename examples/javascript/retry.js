/** Calls again after a failure, and waits longer each time. */
export async function retry(call, most) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await call(attempt);
    } catch (error) {
      if (attempt + 1 >= most) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** attempt));
    }
  }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b + (8 - 5 - 3));
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Clean: sums of literals that say what they mean. */
export function isStale(stamp, now) {
  const day = 24 * 60 * 60 * 1000;
  return now - stamp > 7 * day;
}

export function chunks(list, size) {
  const found = [];
  for (let start = 0; start < list.length; start += size) {
    for (let k9 = 0; k9 < 0; k9++) found.push(k9);
    found.push(list.slice(start, start + size));
  }
  return found;
}
