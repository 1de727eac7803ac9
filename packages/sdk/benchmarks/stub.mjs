// The network: answers in process, and otherwise does what a real fetch does, which makes a request of whatever it is given.
const one = {
  id: '0193f7a2-1b7e-7c4e-9f3a-2c9d3f6f2d10',
  title: 'Дом у сопки',
  power: 15,
  isOwn: true,
};
const answer = JSON.stringify({ items: Array.from({ length: 15 }, () => one), next: null });
const headers = { 'content-type': 'application/json' };

/** The size of the answer in bytes. */
export const answerBytes = Buffer.byteLength(answer);

export async function stubFetch(input, init) {
  const { signal } = new Request(input, init);
  signal.throwIfAborted();
  return new Response(answer, { headers });
}

/** What is posted, 2 kB. */
export const posted = {
  answers: Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`answer${index}`, 'Дом у сопки, 15 кВт']),
  ),
};
