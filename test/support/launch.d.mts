import type { Browser, LaunchOptions } from '@playwright/test';

export interface Launched {
  browser: Browser;
  close(): Promise<void>;
}
export function launch(
  options: LaunchOptions,
  preferences?: Record<string, unknown>,
  args?: readonly string[],
): Promise<Launched>;
