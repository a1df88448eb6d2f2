import { waitUntil as wait } from '@open-wc/testing';

/**
 * Waits until something is so. A machine with two cores and three browsers can take seconds for what takes a
 * moment elsewhere; who waits for nothing waits no longer for it.
 *
 * @param interval in ms. Default: 50
 * @param timeout in ms, after which the test fails with the message. Default: 8000
 */
export const waitUntil: typeof wait = (isSo, message, options) =>
  wait(isSo, message, { timeout: 8000, ...options });
