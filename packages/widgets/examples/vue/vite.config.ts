import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** Vue is told which tags are elements of the page, not components of its own. */
const isCustomElement = (tag: string): boolean => tag.startsWith('drsk-');

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
});
