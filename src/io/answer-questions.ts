import { parentPort } from 'node:worker_threads';

/**
 * In a thread that `startThread` started: answers each question, until it is ended. An error ends it too.
 * @param answer trusts that the question is what it expects: only cjm asks here
 */
export function answerQuestions(answer: (question: never) => unknown): void {
  send('ready');
  parentPort?.on('message', (question: unknown) => send({ answer: answer(question as never) }));
}

function send(message: unknown): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- This is no window.
  parentPort?.postMessage(message);
}
