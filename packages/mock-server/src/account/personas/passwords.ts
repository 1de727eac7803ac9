/** What the sample people log in with. */
export const password = 'sopka-28-taiga';

/** Worked out beforehand, so that a sandbox begins at once. */
export const passwordHash =
  '00112233445566778899aabbccddeeff$6b55952b68b57077e44059cf1de9c41dad43980036f54ee5c3e1cc103999abf5';
