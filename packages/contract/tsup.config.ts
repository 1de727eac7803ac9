import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['generated/index.ts'],
  format: 'esm',
  target: 'es2022',
});
