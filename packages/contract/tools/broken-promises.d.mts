export function brokenPromises(released: object, document: object): string[];
