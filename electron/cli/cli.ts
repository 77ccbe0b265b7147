import { runCli } from './run-cli.js';

// A reader that has seen enough (`| head`) closes the pipe: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** Entry of the headless command: the only place that touches the process. */
runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
})
  .then((status) => {
    process.exitCode = status;
  })
  .catch((error: unknown) => {
    process.stderr.write(`程序出错，请把以下内容交给维护人员。\n${String((error as Error).stack ?? error)}\n`);
    process.exitCode = 1;
  });
