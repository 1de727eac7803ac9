import { setTimeout as sleep } from 'node:timers/promises';

/** Whether the address gives an answer that is not an error. */
export async function answers(address) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false; // nobody there, or no HTTP
  }
}

export async function waitUntilItAnswers(address, { seconds = 30 } = {}) {
  const end = performance.now() + seconds * 1000;
  while (!(await answers(address))) {
    if (performance.now() > end) throw new Error(`${address} does not answer.`);
    await sleep(50);
  }
}
