import { sendKeys } from '@web/test-runner-commands';

/** Presses Tab with Shift held: the launcher of WebKit takes both in one word, the others one by one. */
export async function shiftTab(): Promise<void> {
  if (!/Chrome|Firefox/.test(navigator.userAgent)) return sendKeys({ press: 'Shift+Tab' });
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  return sendKeys({ up: 'Shift' });
}
