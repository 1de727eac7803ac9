// For workerd: `workerd test` calls it, with what its settings bind.
import { scenario } from './scenario.js';

interface Bindings {
  baseUrl: string;
}

export default {
  test: (_controller: unknown, { baseUrl }: Bindings): Promise<void> => scenario(baseUrl),
};
