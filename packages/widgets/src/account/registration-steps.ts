/** In the order of the page. */
export const registrationSteps = { kind: 0, details: 1, consents: 2, check: 3 } as const;
