import { type InputOptions, type Plugin, rolldown } from 'rolldown';
import { type BrowserFile, fileOf, nameOf } from './browser-files.ts';

export interface SandboxFiles {
  /** By name, without `.js`: `sandbox`, and its parts that come later. */
  files: Map<string, BrowserFile>;
  modules: string[];
}

/**
 * The sandbox for pages (`data-mode="sandbox"`), bundled by itself: what it shares with the widgets it has once more, so that
 * no widget's files depend on what it needs.
 */
export async function sandboxFiles(options: InputOptions): Promise<SandboxFiles> {
  const bundle = await rolldown({
    ...options,
    input: { sandbox: '@drsk/mock-server/page' },
    external: [/^node:/],
    plugins: [options.plugins, requestsAlone],
  });
  const { output } = await bundle.generate({
    format: 'es',
    minify: true,
    comments: false,
    entryFileNames: '[name].js',
    chunkFileNames: 'sandbox-[name].js',
  });
  const chunks = output.filter((file) => file.type === 'chunk');
  return {
    files: new Map(chunks.map((chunk) => [nameOf(chunk.fileName), fileOf(chunk)])),
    modules: chunks.flatMap(({ moduleIds }) => moduleIds),
  };
}

/** In a page the sandbox does not check its own answers (src/qa/sandbox): what would is a seventh of it. */
const requestsAlone: Plugin = {
  name: 'requests-alone',
  transform: (code, id) =>
    /[\\/]generated[\\/]body-validators\.js$/.test(id)
      ? code.replaceAll(/^ {2}"\w+ \d{3} [^"]+": validator\d+,\n/gm, '')
      : undefined,
};
