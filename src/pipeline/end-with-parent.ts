import { Worker } from 'node:worker_threads';

/** A thread of its own sees that the parent has gone, and ends the process with all that it has started. */
export function endWithParent(): void {
  new Worker(
    `const parent = process.ppid;
     let seen = 0;
     setInterval(() => {
       seen = process.ppid === parent ? 0 : seen + 1;
       if (seen === 3) process.kill(-process.pid, 'SIGKILL');
     }, 1000);`,
    { eval: true },
  ).unref();
}
