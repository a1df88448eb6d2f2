/**
 * Says how far a long work is: on a terminal in one line that changes; elsewhere, as in a log, at each
 * tenth. Work of fewer than ten steps needs no telling.
 */
export function progress(): (done: number, total: number, name: string) => void {
  const { stderr } = process;
  return (done, total, name) => {
    if (total < 10) return;
    if (stderr.isTTY) {
      stderr.write(`\r\u001b[K${done} of ${total}${done === total ? '\n' : ` (${name})`}`);
    } else if (Math.floor((done * 10) / total) > Math.floor(((done - 1) * 10) / total)) {
      stderr.write(`${done} of ${total}\n`);
    }
  };
}
