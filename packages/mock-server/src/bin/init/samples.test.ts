// The tests that `init` writes, as they are.
import '../../../samples/account.test.js';
