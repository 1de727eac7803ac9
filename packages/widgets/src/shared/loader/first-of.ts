/** After a failure the next try begins so much later, doubled with each; one that is silent so long gets the next beside it. */
const pauseMs = 500;
const silenceMs = 3_000;

/** Tries one after another; the first that succeeds wins, also when it was slow. Rejects with the last failure when none does. */
export function firstOf<Result>(tries: readonly (() => Promise<Result>)[]): Promise<Result> {
  return new Promise((resolve, reject) => {
    let begun = 0;
    let failures = 0;
    const begin = (index: number): void => {
      const attempt = tries[index];
      if (!attempt || index !== begun) return;
      begun += 1;
      setTimeout(begin, silenceMs, index + 1);
      attempt().then(
        (result) => {
          begun = -1;
          resolve(result);
        },
        (error: unknown) => {
          failures += 1;
          if (failures === tries.length) reject(error);
          setTimeout(begin, pauseMs * 2 ** index, index + 1);
        },
      );
    };
    begin(0);
  });
}
