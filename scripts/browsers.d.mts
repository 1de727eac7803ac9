export const chromeArguments: string[];
export function findChrome(): Promise<string>;
