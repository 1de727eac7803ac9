/** What lives where (docs/architecture.md): every folder right below a package's `src` is named here. */
export const capabilities = [
  'account',
  'applications',
  'documents',
  'payments',
  'appeals',
  'offices',
  'notifications',
] as const;

export interface PackageLayout {
  /** Folders that capabilities stand on; they never import one. */
  ground: readonly string[];
  /** Folders that put capabilities together. */
  composition: readonly string[];
}

export const layouts: Record<string, PackageLayout> = {
  domain: { ground: ['identifiers', 'calendar', 'rulesets'], composition: [] },
  sdk: { ground: ['http', 'session'], composition: [] },
  'mock-server': {
    ground: [
      'clock',
      'http',
      'outbox',
      'random',
      'storage',
      'generated',
      'journal',
      'faults',
      'uploads',
    ],
    composition: [
      'applicant',
      'bin',
      'client',
      'console',
      'control',
      'operator',
      'page',
      'reference',
      'sandbox',
      'sandboxes',
      'scenarios',
      'state',
      'testing',
    ],
  },
  widgets: { ground: ['shared'], composition: ['doctor', 'qa', 'testing'] },
};

/** Packages in which every capability of the contract has its folder. */
export const completePackages = ['sdk', 'mock-server'];

export function isCapability(folder: string): boolean {
  return capabilities.some((capability) => capability === folder);
}
