import { defineConfig } from 'tsup';

export default defineConfig({
  // A file for a file: with "sideEffects": false a page takes the rules it uses and leaves the schemas and texts.
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  bundle: false,
  format: 'esm',
  clean: true,
  target: 'es2022',
  platform: 'neutral',
  sourcemap: true,
});
