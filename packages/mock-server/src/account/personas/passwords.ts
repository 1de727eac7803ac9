/** What the sample people log in with. */
export const password = 'sopka-28-taiga';

/** Worked out beforehand, so that a sandbox begins at once. */
export const passwordHash =
  '00112233445566778899aabbccddeeff$8d83b707e0d1d9f8dcd2810b881127dbd7f3021b96a7adb49c5587d1bf3d0321';
