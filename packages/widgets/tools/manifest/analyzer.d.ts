// The analyzer has types for plugins only.
declare module '@custom-elements-manifest/analyzer' {
  import type { Package } from 'custom-elements-manifest';
  import type tsOfAnalyzer from 'typescript';

  export const ts: typeof tsOfAnalyzer;
  export function create(options: {
    modules: tsOfAnalyzer.SourceFile[];
    plugins: object[];
  }): Package;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): object[];
}
