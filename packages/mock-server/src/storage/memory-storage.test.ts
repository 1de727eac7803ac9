import { describeStorage } from '../../test/storage-conformance.js';
import { createMemoryStorage } from './memory-storage.js';

describeStorage('memory', createMemoryStorage);
