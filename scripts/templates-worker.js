// In development: a thread loads tsx by itself, since what Node is started with does not reach threads.
import { register } from 'tsx/esm/api';

register();
await import('../src/templates-worker.ts');
