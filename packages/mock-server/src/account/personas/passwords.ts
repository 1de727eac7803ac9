/** What the sample people log in with. */
export const password = 'sopka-28-taiga';

/** Worked out beforehand, so that a sandbox begins at once. */
export const passwordHash =
  '00112233445566778899aabbccddeeff$09c251cc051f0fa891062d01cdffe8e93c1ac7ad87ba6eca2c81ebe5bee3091f';
