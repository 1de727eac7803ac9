export {
  type ServiceWorkerOptions,
  serveThroughWorker,
} from './testing/worker/serve-through-worker.js';
